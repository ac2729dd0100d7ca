#include "modules/ventes/credit.hpp"

#include <algorithm>

#include "base/faults.hpp"
#include "base/french_amounts.hpp"
#include "modules/ventes/avoir_rempli.hpp"
#include "modules/ventes/complements.hpp"
#include "modules/ventes/core/avoir.hpp"
#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/points.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// What earlier credit notes took from the invoice.
struct DejaCredite {
  std::vector<LigneCreditee> lignes;
  std::vector<GroupeCredite> groupes;
  /// Of `groupes`, what was given back by amount.
  std::vector<GroupeCredite> gestes;

  [[nodiscard]] base::Centimes total() const {
    base::Centimes somme;
    for (const GroupeCredite& g : groupes) somme += g.total.ttc;
    return somme;
  }
};

DejaCredite lire_deja(const DocumentCharge& facture, const pg::Rows& lines, const pg::Rows& groups) {
  DejaCredite deja;
  deja.lignes.resize(facture.lignes.size());
  for (int row = 0; row < lines.size(); ++row) {
    const base::Uuid id = lines.uuid(row, 0);
    for (std::size_t i = 0; i < facture.lignes.size(); ++i) {
      if (facture.lignes[i].ligne.id != id) continue;
      deja.lignes[i] = {lire_quantite(lines.text(row, 1)), lines.centimes(row, facture.mode == ModePrix::Ht ? 2 : 3)};
    }
  }
  for (int row = 0; row < groups.size(); ++row) {
    const auto categorie = *from_text<CategorieTva>(groups.text(row, 0));
    const base::Taux taux = lire_taux(groups.text(row, 1));
    const auto triple = [&](int net) {
      const base::Centimes ht = groups.centimes(row, net);
      const base::Centimes tva = groups.centimes(row, net + 1);
      return Triple{ht, tva, ht + tva};
    };
    deja.groupes.push_back({categorie, taux, triple(2)});
    if (triple(4) != Triple{}) deja.gestes.push_back({categorie, taux, triple(4)});
  }
  return deja;
}

/// Quantities asked for, one for each line of the invoice; empty when all that remains is to be credited.
base::Result<std::vector<base::Quantite>> lire_quantites(const command::Input& input, const DocumentCharge& facture,
                                                         const DejaCredite& deja) {
  std::vector<base::Quantite> quantities;
  if (!input.has("lignes")) return quantities;
  quantities.resize(facture.lignes.size());
  std::vector<base::Fault> faults;
  const auto asked = input.list("lignes");
  for (std::size_t k = 0; k < asked.size(); ++k) {
    const base::Uuid id = *asked[k].uuid("ligneId");
    const auto found = std::find_if(facture.lignes.begin(), facture.lignes.end(),
                                    [&](const LigneChargee& l) { return l.ligne.id == id; });
    if (found == facture.lignes.end()) {
      faults.push_back({"reference_inconnue", json::pointer_append("#/lignes", k) + "/ligneId",
                        "Cette ligne n'appartient pas à la facture."});
      continue;
    }
    const auto i = static_cast<std::size_t>(found - facture.lignes.begin());
    const std::int64_t rest = found->ligne.calcul.quantite.milliemes - deja.lignes[i].quantite.milliemes;
    quantities[i].milliemes += asked[k].decimal("quantite", 3).value_or(rest);
  }
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  return quantities;
}

base::Result<base::Done> verifier_creditable(const DocumentCharge& facture) {
  if (facture.type == TypeDocument::Avoir) {
    return base::refuse(409, "avoir_sur_avoir", "Un avoir ne se corrige pas par un avoir (R-DOC-6) : refacturez.");
  }
  if (facture.statut == StatutDocument::Brouillon) {
    return base::refuse(409, "document_non_emis", "Ce document est un brouillon : modifiez-le au lieu de le créditer.");
  }
  if (!next(facture.type, facture.statut, "crediter")) {
    return base::refuse(409, "document_non_creditable",
                        facture.statut == StatutDocument::Annule ? "Cette facture est déjà entièrement créditée."
                                                                 : "Un document de ce type ne se crédite pas.");
  }
  return base::Done{};
}

/// A claim that was given up took its VAT back already (CGI 272-1).
base::Result<base::Done> verifier_non_perdue(const DocumentDu& facture) {
  if (facture.reglement != StatutReglement::Irrecouvrable) return base::Done{};
  return base::refuse(
      409, "creance_irrecouvrable",
      "Cette facture est déclarée irrécouvrable et sa TVA est déjà reprise : un avoir la reprendrait une "
      "seconde fois. Si elle est fausse, remplacez-la par une facture rectificative.");
}

/// Nothing is given back before the day that it was invoiced on, which may be ahead.
base::Result<base::Date> date_de_l_avoir(const DocumentCharge& facture, const DemandeCredit& demande,
                                         base::Date today) {
  const base::Date date = demande.date.value_or(std::max(today, facture.emission));
  if (date >= facture.emission) return date;
  return base::refuse_all(
      {{"avoir_avant_facture", "#/dateEmission",
        "La facture est datée du " + facture.emission.french() + " : son avoir ne peut pas être daté avant elle."}});
}

/// What was sold with a ticket is given back once: by its invoice, where it has one.
base::Result<base::Done> verifier_ticket(const pg::Rows& facture) {
  if (facture.empty()) return base::Done{};
  return base::refuse(409, "ticket_facture",
                      "La facture " + std::string(facture.text(0, 1)) + " a été faite de ce ticket : créditez-la.");
}

/// What is left of the invoice by rate: what was issued less what credit notes took, and for a deposit what no invoice
/// deducts.
std::vector<Part> reste_de(const DocumentCharge& facture, const Montants& issued, const DejaCredite& deja,
                           const pg::Rows& disponible) {
  std::vector<Part> reste;
  if (facture.type == TypeDocument::FactureAcompte) {
    for (int row = 0; row < disponible.size(); ++row) {
      const base::Centimes ht = disponible.centimes(row, 2);
      const base::Centimes tva = disponible.centimes(row, 3);
      reste.push_back(
          {*from_text<CategorieTva>(disponible.text(row, 0)), lire_taux(disponible.text(row, 1)), {ht, tva, ht + tva}});
    }
    return reste;
  }
  reste = parts_de(issued.groupes);
  for (const GroupeCredite& g : deja.groupes) cumuler(reste, {g.categorie, g.taux, g.total}, -1);
  return reste;
}

base::Result<LignesParTaux> decider_geste(const command::Input& input, const Montants& issued,
                                          const std::vector<Part>& reste) {
  const auto pourcent = input.decimal("pourcent", 2);
  if (input.has("lignes") || (pourcent && input.has("montant"))) {
    return base::refuse(422, "geste_ambigu",
                        "Un avoir se fait par ligne, en pour cent ou en montant : gardez une seule de ces façons.");
  }
  const base::Centimes voulu = pourcent ? base::Centimes{static_cast<std::int64_t>(base::divide_half_away_from_zero(
                                              base::Int128{issued.total.ttc.value} * *pourcent, 10'000))}
                                        : base::Centimes{*input.decimal("montant", 2)};
  const base::Centimes possible = total_positif(reste);
  if (voulu > possible) {
    return base::refuse_all({{"avoir_superieur_a_la_facture", pourcent ? "#/pourcent" : "#/montant",
                              "Il ne reste que " + base::french_euros(possible) + " à créditer sur cette facture."}});
  }
  const auto montants = repartir(reste, voulu);
  std::vector<Part> parts;
  for (std::size_t i = 0; i < reste.size(); ++i) {
    if (montants[i] != Triple{}) parts.push_back({reste[i].categorie, reste[i].taux, montants[i]});
  }
  return lignes_par_taux(parts);
}

/// A deposit that invoices deduct is not given back as well (R-DOC-5).
base::Result<base::Done> verifier_acompte(const DocumentCharge& facture, const Montants& credited,
                                          std::vector<Part> reste) {
  if (facture.type != TypeDocument::FactureAcompte) return base::Done{};
  const base::Centimes possible = total_positif(reste);
  for (const GroupeTva& g : credited.groupes) cumuler(reste, {g.categorie, g.taux, g.total}, -1);
  const bool depasse = std::any_of(reste.begin(), reste.end(),
                                   [](const Part& p) { return p.montant.ht.value < 0 || p.montant.tva.value < 0; });
  if (!depasse) return base::Done{};
  return base::refuse_all({{"acompte_deja_deduit", "#/montant",
                            "Cet acompte est déduit d'une facture : il ne reste que " + base::french_euros(possible) +
                                " à rendre. Créditez ce montant, ou d'abord la facture."}});
}

/// Deposits that the credit note makes deductible again: what exceeds the amount that the invoice left to pay.
void rendre_les_acomptes(const DocumentCharge& facture, const Montants& issued, base::Centimes credite,
                         const pg::Rows& rendus, DocumentCharge& avoir, Brouillon& brouillon) {
  if (facture.acomptes.empty()) return;
  std::vector<Deduction> deduits;
  for (const AcompteCharge& a : facture.acomptes) deduits.push_back(a.deduction);
  std::vector<Deduction> deja;
  for (int row = 0; row < rendus.size(); ++row) {
    const base::Centimes ht = rendus.centimes(row, 3);
    const base::Centimes tva = rendus.centimes(row, 4);
    const auto categorie = *from_text<CategorieTva>(rendus.text(row, 1));
    deja.push_back({rendus.uuid(row, 0), {categorie, lire_taux(rendus.text(row, 2)), {ht, tva, ht + tva}}});
  }
  brouillon.acomptes = rendre_acomptes(deduits, deja, issued.total.ttc - facture.acompte_deduit, credite);
  for (const Deduction& d : brouillon.acomptes) avoir.acomptes.push_back({"", d, d.part.montant});
  avoir.acompte_deduit = total_deduit(brouillon.acomptes);
}

Brouillon brouillon_de(const DocumentCharge& avoir) {
  Brouillon b;
  b.id = avoir.id;
  b.type = avoir.type;
  b.client = avoir.client;
  b.store = avoir.store;
  b.serie = avoir.serie;
  b.origine = avoir.origine;
  b.mode = avoir.mode;
  b.remise = avoir.remise;
  if (!avoir.objet.empty()) b.objet = avoir.objet;
  if (!avoir.reference_client.empty()) b.reference_client = avoir.reference_client;
  b.livraison = avoir.livraison;
  b.emission = avoir.emission;
  for (const LigneChargee& chargee : avoir.lignes) b.lignes.push_back(chargee.ligne);
  b.frais = avoir.frais;
  b.motifs = avoir.vendeur.exonerations;
  return b;
}

bool avoir_par_montant(const command::Input& input) { return input.has("pourcent") || input.has("montant"); }

bool tout_credite(const DocumentCharge& facture, const DejaCredite& deja, const MontantsAvoir& credited) {
  for (std::size_t i = 0; i < facture.lignes.size(); ++i) {
    const LigneCalcul& ligne = facture.lignes[i].ligne.calcul;
    const std::int64_t sum = deja.lignes[i].quantite.milliemes + credited.quantites[i].milliemes;
    if (ligne.comptee && sum != ligne.quantite.milliemes) return false;
  }
  return true;
}

/// The lines of the invoice as they were issued.
std::vector<LigneCalcul> lignes_emises(const DocumentCharge& facture) {
  std::vector<LigneCalcul> lignes;
  lignes.reserve(facture.lignes.size());
  for (const LigneChargee& chargee : facture.lignes) {
    LigneCalcul calcul = chargee.ligne.calcul;
    calcul.categorie = categorie_effective(calcul.categorie, calcul.taux, facture.vendeur.franchise);
    lignes.push_back(calcul);
  }
  return lignes;
}

std::vector<Frais> frais_emis(const DocumentCharge& facture) {
  std::vector<Frais> frais = calculs_des_frais(facture.frais);
  for (Frais& f : frais) f.categorie = categorie_effective(f.categorie, f.taux, facture.vendeur.franchise);
  return frais;
}

/// What the credit note settles of its invoice.
base::Centimes part_imputee(const DocumentDu& facture, const Emission& avoir) {
  const base::Centimes rest = facture.net_a_payer - facture.paye;
  return std::min(avoir.decision.net_a_payer, std::max(rest, base::Centimes{}));
}

/// Sets the credit note against what the invoice still owes; of the rest, `en_points` is given back in points, and the
/// remainder is owed to the client.
void queue_imputation(command::Context& context, DocumentDu facture, const Emission& avoir, DocumentDu& credit,
                      base::Centimes en_points) {
  const base::Centimes amount = part_imputee(facture, avoir);
  const base::Date date = avoir.document.emission;
  const auto paiement = [&](base::Centimes montant, MoyenPaiement moyen) {
    return NouveauPaiement{.id = base::Uuid::v7(context.now()), .date = date, .montant = montant, .moyen = moyen};
  };
  if (amount.value != 0) {
    queue_paiement(context, facture, paiement(amount, MoyenPaiement::Avoir));
    queue_paiement(context, credit, paiement(amount, MoyenPaiement::Compensation));
  }
  if (en_points.value != 0) queue_paiement(context, credit, paiement(en_points, MoyenPaiement::Points));
}

}  // namespace

void queue_credit(command::Context& context, const base::Uuid& id) {
  queue_verrou_du_client(context, id);
  queue_document(context, id);
  context.queue(sql::deja_credite_lignes, pg::Params().uuid(id));
  context.queue(sql::deja_credite_groupes, pg::Params().uuid(id));
  context.queue(sql::serie_des_avoirs, pg::Params().uuid(id));
  queue_document_du(context, id);
  context.queue(sql::acomptes_rendus, pg::Params().uuid(id));
  context.queue(sql::acompte_disponible, pg::Params().uuid(context.who().entreprise).uuid(id));
  const std::vector<std::optional<std::string>> ids{id.text()};
  context.queue(sql::facture_du_ticket, pg::Params().array(ids));
  queue_points_du_document(context, id);
}

base::Result<Credit> decider_credit(command::Context& context, std::span<const pg::Rows> rows,
                                    const command::Input& input, const DemandeCredit& demande) {
  const auto loaded = rows.subspan(1);
  const DocumentCharge facture = TRY(lire_document(demande.document, loaded[0], loaded[1]));
  TRY(verifier_creditable(facture));
  TRY(verifier_ticket(loaded[8]));
  DocumentDu origine_due = TRY(lire_document_du(loaded[5]));
  TRY(verifier_non_perdue(origine_due));
  const base::Date date = TRY(date_de_l_avoir(facture, demande, context.today()));
  const DejaCredite deja = lire_deja(facture, loaded[2], loaded[3]);
  const auto lines = lignes_emises(facture);
  const auto frais = frais_emis(facture);
  // What was issued is what the one engine makes of the frozen lines.
  const Montants issued = TRY(calculer(DocumentCalcul{facture.mode, lines, facture.remise, frais}));
  const std::vector<Part> reste = reste_de(facture, issued, deja, loaded[7]);
  Montants montants;
  bool lignes_epuisees = false;
  DocumentCharge avoir = avoir_vide(context, facture, loaded[4], date, demande.motif);
  if (demande.id) avoir.id = *demande.id;
  if (demande.serie) {
    avoir.serie = demande.serie;
    avoir.serie_derniere_date = demande.serie_derniere_date;
  }
  if (avoir_par_montant(input)) {
    remplir_par_taux(context, avoir, facture, TRY(decider_geste(input, issued, reste)), montants);
  } else {
    const auto quantities = TRY(lire_quantites(input, facture, deja));
    const MontantsAvoir credited =
        TRY(mirror({facture.mode, lines, issued, deja.lignes, deja.groupes, quantities, frais, deja.gestes}));
    remplir_par_ligne(context, avoir, facture, credited, montants);
    lignes_epuisees = tout_credite(facture, deja, credited);
  }
  TRY(verifier_acompte(facture, montants, reste));
  const base::Centimes credite = deja.total() + montants.total.ttc;
  Brouillon brouillon = brouillon_de(avoir);
  brouillon.session = demande.session;
  brouillon.auteur = demande.auteur;
  rendre_les_acomptes(facture, issued, credite, loaded[6], avoir, brouillon);
  const bool entier = avoir_par_montant(input) ? credite == issued.total.ttc : lignes_epuisees;
  Emission emission = TRY(decider_emission(std::move(avoir), date, context.today(), montants));
  Credit credit{facture, std::move(origine_due), std::move(brouillon), std::move(montants), std::move(emission),
                entier};
  credit.points = lire_points_du_document(loaded[9]);
  credit.credite = credite;
  credit.en_points = points_de_l_avoir(credit.points, credite, credit.a_rendre());
  return credit;
}

base::Centimes Credit::a_rendre() const { return emission.decision.net_a_payer - part_imputee(origine_due, emission); }

std::size_t queue_credit_emis(command::Context& context, Credit& credit) {
  const base::Uuid& facture = credit.origine.id;
  queue_points_de_l_avoir(context, credit.points, credit.credite, credit.a_rendre());
  queue_creation(context, credit.brouillon, credit.montants);
  context.queue(sql::lier_documents,
                pg::Params().uuid(context.who().entreprise).uuid(credit.brouillon.id).uuid(facture).text("AVOIR_DE"));
  const std::size_t issue = queue_emission(context, credit.emission);
  credit.du = du_de(credit.emission);
  queue_imputation(context, credit.origine_due, credit.emission, credit.du, credit.en_points);
  if (credit.entier) {
    context.queue(sql::changer_statut, pg::Params().uuid(facture).text(to_text(StatutDocument::Annule)));
    // What left with the invoice came back: the orders behind it are no longer delivered.
    context.queue(sql::actualiser_commandes, pg::Params().uuid(facture));
  }
  return issue;
}

}  // namespace ventes
