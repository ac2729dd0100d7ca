#include <algorithm>

#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/core/avoir.hpp"
#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field champs_ligne_creditee[] = {
    command::uuid("ligneId", "Ligne de la facture.").must(),
    command::decimal("quantite", 3, -quantite_max, quantite_max, "Quantité à créditer ; tout ce qui reste si absente."),
};
constexpr command::Field entree[] = {
    command::list("lignes", champs_ligne_creditee, lignes_max,
                  "Lignes à créditer ; toute la facture si la liste est absente."),
    command::text("motif", 500, "Raison de l'avoir, imprimée comme objet."),
    command::date("dateEmission", "Date de l'avoir ; aujourd'hui par défaut."),
};

/// What earlier credit notes took from the invoice.
struct DejaCredite {
  std::vector<LigneCreditee> lignes;
  std::vector<GroupeCredite> groupes;
};

DejaCredite lire_deja(const DocumentCharge& facture, const pg::Rows& lines, const pg::Rows& groups) {
  DejaCredite deja;
  deja.lignes.resize(facture.lignes.size());
  for (int row = 0; row < lines.size(); ++row) {
    const base::Uuid id = lines.uuid(row, 0);
    for (std::size_t i = 0; i < facture.lignes.size(); ++i) {
      if (facture.lignes[i].ligne.id != id) continue;
      deja.lignes[i] = {lire_quantite(lines.text(row, 1)),
                        lines.centimes(row, facture.mode == ModePrix::Ht ? 2 : 3)};
    }
  }
  for (int row = 0; row < groups.size(); ++row) {
    const base::Centimes net = groups.centimes(row, 2);
    const base::Centimes vat = groups.centimes(row, 3);
    deja.groupes.push_back({*from_text<CategorieTva>(groups.text(row, 0)), lire_taux(groups.text(row, 1)),
                            {net, vat, net + vat}});
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
                        facture.statut == StatutDocument::Annule
                            ? "Cette facture est déjà entièrement créditée."
                            : "Un document de ce type ne se crédite pas.");
  }
  return base::Done{};
}

/// The credit note as a loaded draft: the invoice's parties and mode, the lines that give something back.
DocumentCharge avoir_de(command::Context& context, const DocumentCharge& facture, const MontantsAvoir& credited,
                        const pg::Rows& serie, base::Date date, const std::string& motif, Montants& montants) {
  DocumentCharge avoir = facture;
  avoir.id = base::Uuid::v7(context.now());
  avoir.type = TypeDocument::Avoir;
  avoir.statut = StatutDocument::Brouillon;
  avoir.origine = facture.id;
  avoir.emission = date;
  avoir.echeance.reset();
  avoir.validite.reset();
  avoir.objet = motif;
  avoir.notes.clear();
  avoir.conditions.clear();
  avoir.acompte_deduit = {};
  // The share of the invoice's discount that is given back, as an amount: lines − discount = total on paper too.
  const Triple& remise = credited.montants.remise;
  const base::Centimes part = facture.mode == ModePrix::Ht ? remise.ht : remise.ttc;
  avoir.remise.reset();
  if (part.value > 0) avoir.remise = part;
  avoir.serie.reset();
  avoir.serie_derniere_date.reset();
  if (!serie.empty()) {
    avoir.serie = serie.uuid(0, 0);
    avoir.serie_derniere_date = serie.optional_date(0, 1);
  }
  avoir.lignes.clear();
  montants = credited.montants;
  montants.lignes.clear();
  for (std::size_t i = 0; i < facture.lignes.size(); ++i) {
    if (credited.quantites[i].milliemes == 0) continue;
    LigneChargee ligne = facture.lignes[i];
    ligne.ligne.origine = ligne.ligne.id;
    ligne.ligne.id = base::Uuid::v7(context.now());
    ligne.ligne.calcul.quantite = credited.quantites[i];
    avoir.lignes.push_back(std::move(ligne));
    montants.lignes.push_back(credited.montants.lignes[i]);
  }
  return avoir;
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
  return b;
}

/// Sets the credit note against what the invoice still owes; the rest is owed to the client.
void queue_imputation(command::Context& context, DocumentDu facture, const Emission& avoir) {
  const base::Centimes rest = facture.net_a_payer - facture.paye;
  const base::Centimes amount = std::min(avoir.decision.net_a_payer, std::max(rest, base::Centimes{}));
  if (amount.value == 0) return;
  const base::Date date = avoir.document.emission;
  queue_paiement(context, facture,
                 {.id = base::Uuid::v7(context.now()), .date = date, .montant = amount, .moyen = MoyenPaiement::Avoir});
  DocumentDu credit;
  credit.id = avoir.document.id;
  credit.type = TypeDocument::Avoir;
  credit.emission = date;
  credit.net_a_payer = avoir.decision.net_a_payer;
  for (const GroupeTva& groupe : avoir.decision.montants.groupes) {
    credit.groupes.push_back({groupe.categorie, groupe.taux, groupe.total.ht, groupe.total.tva});
  }
  queue_paiement(
      context, credit,
      {.id = base::Uuid::v7(context.now()), .date = date, .montant = amount, .moyen = MoyenPaiement::Compensation});
}

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

/// Issues a credit note for a whole invoice or for some of its lines, in one transaction: number, mirrored amounts,
/// goods back in stock, balance of the invoice, and the invoice ANNULE once nothing remains (R-DOC-6).
/// Refuses: 404 introuvable, 409 avoir_sur_avoir, document_non_emis, document_non_creditable; 422 reference_inconnue,
/// quantite_non_creditable, rien_a_crediter; then as `decider_emission`.
base::Result<command::Answer> crediter_document(command::Context& context, const command::Input& input) {
  queue_document(context, context.id());
  context.queue(sql::deja_credite_lignes, pg::Params().uuid(context.id()));
  context.queue(sql::deja_credite_groupes, pg::Params().uuid(context.id()));
  context.queue(sql::serie_des_avoirs);
  queue_document_du(context, context.id());
  const auto loaded = TRY(context.load());
  const DocumentCharge facture = TRY(lire_document(context.id(), loaded[0], loaded[1]));
  TRY(verifier_creditable(facture));
  const DejaCredite deja = lire_deja(facture, loaded[2], loaded[3]);
  const auto quantities = TRY(lire_quantites(input, facture, deja));
  const auto lines = lignes_emises(facture);
  // What was issued is what the one engine makes of the frozen lines.
  const Montants issued = TRY(calculer(DocumentCalcul{facture.mode, lines, facture.remise, {}}));
  const MontantsAvoir credited =
      TRY(mirror({facture.mode, lines, issued, deja.lignes, deja.groupes, quantities}));

  const base::Date date = input.date("dateEmission").value_or(context.today());
  Montants montants;
  const std::string motif = input.text("motif").value_or("");
  DocumentCharge avoir = avoir_de(context, facture, credited, loaded[4], date, motif, montants);
  const Brouillon brouillon = brouillon_de(avoir);
  const Emission emission = TRY(decider_emission(std::move(avoir), date, context.today(), montants));

  queue_creation(context, brouillon, montants);
  context.queue(sql::lier_documents, pg::Params()
                                         .uuid(context.who().entreprise)
                                         .uuid(brouillon.id)
                                         .uuid(facture.id)
                                         .text("AVOIR_DE"));
  const std::size_t issue = queue_emission(context, emission);
  queue_imputation(context, TRY(lire_document_du(loaded[5])), emission);
  const bool whole = tout_credite(facture, deja, credited);
  if (whole) {
    context.queue(sql::changer_statut, pg::Params().uuid(facture.id).text(to_text(StatutDocument::Annule)));
    // What left with the invoice came back: the orders behind it are no longer delivered.
    context.queue(sql::actualiser_commandes, pg::Params().uuid(facture.id));
  }
  context.audit({"crediter", "Document", facture.id, R"({"statut":")" + std::string(to_text(facture.statut)) + "\"}",
                 R"({"avoirId":")" + brouillon.id.text() + R"(","montant_ttc":)" +
                     base::to_string(montants.total.ttc) + R"(,"statut":")" +
                     std::string(to_text(whole ? StatutDocument::Annule : facture.statut)) + "\"}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre_emission(emission, written[issue])};
}

}  // namespace

const command::Command commande_crediter_document{
    .path = "/api/v1/Document/{id}/crediter",
    .right = "ventes:crediter",
    .summary = "Émet un avoir sur une facture, entier ou par ligne, à l'image de la facture au centime.",
    .input = entree,
    .answer = champs_emission,
    .success = 201,
    .run = crediter_document,
};

}  // namespace ventes
