#include "modules/ventes/emission.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/faults.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "engine/pg/row_array.hpp"
#include "modules/entreprise/entreprise.hpp"
#include "modules/stock/stock.hpp"
#include "modules/ventes/complements.hpp"
#include "modules/ventes/contenu_emis.hpp"
#include "modules/ventes/core/periode.hpp"
#include "modules/ventes/core/reglement.hpp"
#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/echeancier_document.hpp"
#include "modules/ventes/marchandise.hpp"
#include "modules/ventes/points.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

bool est_reglee(TypeDocument type) {
  return type == TypeDocument::Facture || type == TypeDocument::FactureAcompte || type == TypeDocument::Avoir ||
         type == TypeDocument::Ticket;
}

/// The rates in force on a date, out of the territory's table.
std::vector<base::Taux> taux_en_vigueur(std::string_view table, base::Date date) {
  std::vector<base::Taux> rates;
  while (!table.empty()) {
    const auto end = table.find(';');
    const std::string_view row = table.substr(0, end);
    table = end == std::string_view::npos ? std::string_view() : table.substr(end + 1);
    const auto first = row.find('|');
    const auto second = row.find('|', first + 1);
    const auto from =
        base::Date::parse(row.substr(first + 1, second == std::string_view::npos ? second : second - first - 1));
    const auto until = second == std::string_view::npos ? std::nullopt : base::Date::parse(row.substr(second + 1));
    if (from && *from <= date && (!until || date <= *until)) rates.push_back(lire_taux(row.substr(0, first)));
  }
  return rates;
}

std::optional<Quota> quota_de(const DocumentCharge& document, base::Date today) {
  const auto known = entreprise::quota_documents(document.plan, document.documents_du_mois, today);
  if (!known.limite) return std::nullopt;
  return Quota{known.utilises, *known.limite, known.remise_a_zero, known.plan_superieur};
}

LigneAValider a_valider(const LigneChargee& chargee) {
  return {chargee.ligne.type,
          chargee.ligne.designation,
          chargee.ligne.calcul,
          chargee.ligne.article,
          chargee.suivi_stock && !deja_sortie(chargee),
          chargee.service};
}

/// An issue on its way to the database, with what it freezes.
struct EnCours {
  command::Context* context;
  const Emission* emission;
  ContenuEmis contenu;
};

std::optional<std::string> not_empty(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

void queue_tva(std::span<const EnCours> emissions) {
  pg::RowArray groupes;
  for (const EnCours& une : emissions) {
    std::int32_t place = 0;
    for (const ContenuEmis::Groupe& groupe : une.contenu.groupes) {
      groupes.row().uuid(une.emission->document.id).integer(++place).text(to_text(groupe.categorie));
      groupes.decimal(groupe.taux).decimal(groupe.base).decimal(groupe.tva);
      groupes.text(not_empty(groupe.motif)).text(not_empty(groupe.code_vatex));
    }
  }
  command::Context& context = *emissions.front().context;
  context.queue(sql::inserer_tva, pg::Params().uuid(context.who().entreprise).rows(groupes));
}

/// Queues the end of the invoice that this one replaces.
void queue_remplace(command::Context& context, const DocumentCharge& d) {
  if (!d.origine_chargee || !d.origine_chargee->remplacee) return;
  context.queue(sql::remplacer_facture,
                pg::Params().uuid(context.who().entreprise).uuid(d.origine).uuid(context.who().author()));
}

/// Several documents that move goods lock all their articles first, in one order, before each moves its own.
void queue_verrous(std::span<const EnCours> emissions) {
  std::vector<base::Uuid> articles;
  for (const EnCours& une : emissions) {
    for (const DemandeStock& demande : une.emission->decision.stock) articles.push_back(demande.article);
  }
  if (emissions.size() > 1 && !articles.empty()) stock::queue_verrous(*emissions.front().context, articles);
}

/// Goods leave with an invoice or a ticket, those of all of them at once.
void queue_sorties(std::span<const EnCours> emissions) {
  std::vector<Expedition> expeditions;
  for (const EnCours& une : emissions) {
    const TypeDocument type = une.emission->document.type;
    if (type != TypeDocument::Facture && type != TypeDocument::Ticket) continue;
    expeditions.push_back({une.context, &une.emission->document, une.emission->decision.stock});
  }
  queue_expeditions(expeditions);
}

/// Goods come back with a credit note, and are held by an order.
void queue_stock(command::Context& context, const Emission& emission) {
  switch (emission.document.type) {
    case TypeDocument::Avoir: return queue_retour(context, emission.document, emission.decision.stock);
    case TypeDocument::Commande: return queue_promesse(context, emission.document);
    default: return;
  }
}

/// True for an invoice made from an order without a delivery note: its goods are delivered with it.
bool livre_une_commande(const Emission& emission) {
  const auto& lignes = emission.document.lignes;
  return emission.document.type == TypeDocument::Facture &&
         std::any_of(lignes.begin(), lignes.end(),
                     [](const LigneChargee& l) { return l.origine_type == TypeDocument::Commande; });
}

/// An order must be able to hold what it promises, as an invoice must have what it takes.
bool demande_du_stock(TypeDocument type) {
  return type == TypeDocument::Facture || type == TypeDocument::Ticket || type == TypeDocument::Commande;
}

/// From which day on it is late, not being paid; nothing for a credit note, which the company owes.
std::optional<base::Date> premiere_echeance(const Emission& emission) {
  if (emission.document.type == TypeDocument::Avoir) return std::nullopt;
  const auto restes = restantes(emission.echeances, {});
  return restes.empty() ? emission.decision.echeance : restes.front().date;
}

/// What remains to pay on the day of issue and the state of settlement: nothing, and none, for a document that nobody
/// pays.
void ecrire_reglement(pg::RowArray& rows, const EnCours& une) {
  if (!est_reglee(une.emission->document.type)) {
    rows.decimal(base::Centimes{}).null();
    return;
  }
  const Reglement reglement = regler({.net_a_payer = une.contenu.net_a_payer,
                                      .paye = une.emission->document.paye,
                                      .echeance = premiere_echeance(*une.emission),
                                      .aujourdhui = une.context->today()});
  rows.decimal(reglement.reste_a_payer).text(to_text(reglement.statut));
}

/// One document as a systeme.document_emis.
void ecrire_emission(pg::RowArray& rows, const EnCours& une) {
  const DocumentCharge& d = une.emission->document;
  const ContenuEmis& contenu = une.contenu;
  rows.row().uuid(d.id).uuid(d.serie).date(d.emission).text(to_text(une.emission->decision.vers));
  rows.bytes(crypto::sha256_bytes(texte_canonique(contenu))).instant(une.context->now()).date(contenu.echeance);
  rows.decimal(contenu.total.ht).decimal(contenu.total.tva).decimal(contenu.total.ttc);
  rows.decimal(contenu.acompte_deduit).decimal(contenu.net_a_payer);
  ecrire_reglement(rows, une);
  rows.text(not_empty(contenu.code_type)).text(not_empty(contenu.cadre)).text(not_empty(contenu.operation));
  rows.text(not_empty(contenu.exigibilite)).json(d.destinataire).text(contenu.mentions);
}

void queue_numeros(std::span<EnCours> emissions) {
  std::stable_sort(emissions.begin(), emissions.end(), [](const EnCours& a, const EnCours& b) {
    const DocumentCharge& x = a.emission->document;
    const DocumentCharge& y = b.emission->document;
    return std::tie(*x.serie, x.emission) < std::tie(*y.serie, y.emission);
  });
  pg::RowArray documents;
  for (const EnCours& une : emissions) ecrire_emission(documents, une);
  command::Context& context = *emissions.front().context;
  context.queue(sql::emettre_documents, pg::Params()
                                            .uuid(context.who().entreprise)
                                            .text(emissions.front().emission->document.emetteur)
                                            .rows(documents));
}

/// A document paid in several instalments falls due with the last of them.
void poser_echeancier(DocumentCharge& document) {
  if (document.type != TypeDocument::Facture && document.type != TypeDocument::FactureAcompte) document.termes.clear();
  if (document.termes.empty()) return;
  document.echeance.reset();
  document.fin_de_mois = false;
  for (const Terme& terme : document.termes) {
    const base::Date due = date_du_terme(terme, document.emission);
    if (!document.echeance || due > *document.echeance) document.echeance = due;
    document.fin_de_mois = document.fin_de_mois || terme.fin_de_mois != FinDeMois::Non;
  }
}

}  // namespace

base::Result<Emission> decider_emission(DocumentCharge document, base::Date date, base::Date today,
                                        std::optional<Montants> montants, bool comptant) {
  document.emission = date;
  poser_echeancier(document);
  // The option is true from its first day on, and false on a document dated before (CGI 1737 II fines the mention).
  if (document.option_debits_depuis && date < *document.option_debits_depuis) document.vendeur.option_debits = false;
  std::vector<LigneAValider> lignes;
  lignes.reserve(document.lignes.size());
  for (const LigneChargee& ligne : document.lignes) lignes.push_back(a_valider(ligne));
  const std::vector<Frais> frais = calculs_des_frais(document.frais);
  const auto rates = taux_en_vigueur(document.taux, date);
  DemandeValidation demande{
      .type = document.type,
      .statut = document.statut,
      .mode = document.mode,
      .lignes = lignes,
      .remise = document.remise,
      .frais = frais,
      .montants = std::move(montants),
      .a_une_origine = document.origine.has_value(),
      .emission = date,
      .aujourdhui = today,
      .livraison = document.livraison,
      .echeance = document.echeance,
      .delai_jours = document.delai_jours,
      .fin_de_mois = document.fin_de_mois ? FinDeMois::DelaiPuisFinDeMois : FinDeMois::Non,
      .reference_client = document.reference_client,
      .acompte_deduit = document.acompte_deduit,
      .acomptes = document.acomptes,
      .origine = document.origine_chargee,
      .comptant = comptant,
      .au_comptoir = document.au_comptoir,
      .acheteur = document.acheteur,
      .vendeur = document.vendeur,
      .serie_derniere_date = document.serie_derniere_date,
      .taux_en_vigueur = rates,
      // R-ENT-3: a company at its limit still issues credit notes.
      .quota = document.type == TypeDocument::Avoir ? std::nullopt : quota_de(document, today),
  };
  Decision decision = TRY(decider_validation(demande));
  if (est_reglee(document.type)) TRY(verifier_periode(document.clos, date));
  auto echeances = TRY(fixer_echeances(document.termes, decision.net_a_payer, date));
  if (!echeances.empty()) decision.mentions.push_back({"", mention_echeancier(echeances)});
  if (demande_du_stock(document.type)) {
    auto faults = manques(document, decision.stock);
    if (!document.remis && !faults.empty()) return base::refuse_all(std::move(faults));
    std::move(faults.begin(), faults.end(), std::back_inserter(decision.avertissements));
  }
  if (auto faults = hors_limites(document, decision.stock); !faults.empty()) return base::refuse_all(std::move(faults));
  if (!document.serie) {
    return base::refuse_all({{"serie_manquante", "#/serieId",
                              "Aucune série de numérotation n'est active pour ce type de document : créez-en une."}});
  }
  return Emission{std::move(document), std::move(decision), std::move(echeances)};
}

bool emise_ensemble(const Emission& emission) {
  const DocumentCharge& d = emission.document;
  return !d.origine && d.acomptes.empty() && d.type != TypeDocument::Commande && emission.echeances.empty();
}

std::size_t queue_emissions(std::span<const EmissionDemandee> demandes) {
  std::vector<EnCours> emissions;
  emissions.reserve(demandes.size());
  for (const auto& [context, emission] : demandes) emissions.push_back({context, emission, contenu_emis(*emission)});
  command::Context& first = *demandes.front().context;
  // Locks are taken in one order everywhere: documents, clients, articles, quota, series, audit chain.
  queue_gains(demandes);
  queue_verrous(emissions);
  for (const auto& [context, emission, contenu] : emissions) {
    const DocumentCharge& d = emission->document;
    queue_remplace(*context, d);
    const bool deposit = d.type == TypeDocument::FactureAcompte && d.origine;
    const bool deducts = d.type == TypeDocument::Facture && !d.acomptes.empty();
    if (deposit || deducts) {
      context->queue(sql::garder_acomptes, pg::Params().uuid(context->who().entreprise).uuid(d.id));
    }
    queue_stock(*context, *emission);
  }
  queue_sorties(emissions);
  queue_tva(emissions);
  const auto counted = std::count_if(emissions.begin(), emissions.end(), [](const EnCours& une) {
    return une.emission->document.type != TypeDocument::Avoir;
  });
  if (counted > 0) entreprise::queue_consommation_documents(first, demandes.front().emission->document.plan, counted);
  for (const auto& [context, emission, contenu] : emissions) {
    if (!emission->echeances.empty()) queue_echeances(*context, emission->document.id, emission->echeances);
  }
  queue_numeros(emissions);
  const std::size_t place = first.queued() - 1;
  for (const auto& [context, emission] : demandes) {
    if (livre_une_commande(*emission)) {
      context->queue(sql::actualiser_commandes, pg::Params().uuid(emission->document.id));
    }
  }
  return place;
}

std::size_t queue_emission(command::Context& context, const Emission& emission) {
  const EmissionDemandee une{&context, &emission};
  return queue_emissions({&une, 1});
}

std::string rendre_emission(const Emission& emission, const pg::Rows& issued) {
  const DocumentCharge& d = emission.document;
  const Decision& decision = emission.decision;
  const std::string id = d.id.text();
  int row = 0;
  while (issued.text(row, 0) != id) ++row;
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("id", id);
  w.member("numero", issued.text(row, 1));
  w.member("type", to_text(d.type));
  w.member("statut", to_text(decision.vers));
  w.member("dateEmission", d.emission.iso());
  w.key("dateEcheance");
  if (decision.echeance) {
    w.string(decision.echeance->iso());
  } else {
    w.null();
  }
  w.member_raw("montant_ht", base::to_string(decision.montants.total.ht));
  w.member_raw("montant_tva", base::to_string(decision.montants.total.tva));
  w.member_raw("montant_ttc", base::to_string(decision.montants.total.ttc));
  w.member_raw("netAPayer", base::to_string(decision.net_a_payer));
  w.member("empreinte", issued.text(row, 2));
  w.member_raw("version", issued.text(row, 3));
  w.key("avertissements"), w.begin_array();
  for (const base::Fault& fault : decision.avertissements) {
    w.begin_object();
    w.member("code", fault.code), w.member("pointer", fault.pointer), w.member("detail", fault.detail);
    w.end_object();
  }
  w.end_array();
  w.key("actions"), w.begin_array();
  for (const auto verbe : possible_verbs(d.type, decision.vers)) w.string(verbe);
  w.end_array();
  w.end_object();
  return out;
}

}  // namespace ventes
