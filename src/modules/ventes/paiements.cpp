#include "modules/ventes/paiements.hpp"

#include <algorithm>

#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// The VAT of what settles `du` from its present sum to `paye`. A ticket makes its VAT due when it is issued.
std::vector<PartTva> tva_du_paiement(const DocumentDu& du, base::Centimes paye) {
  if (du.type == TypeDocument::Ticket) return {};
  return ventiler(du.groupes, du.paye, paye);
}

using Texts = std::vector<std::optional<std::string>>;

void ecrire_paiement(json::Writer& w, const DocumentDu& du, const NouveauPaiement& paiement) {
  w.begin_object();
  w.member("id", paiement.id.text());
  w.member("documentId", du.id.text());
  w.member("date_paiement", paiement.date.iso());
  w.member_raw("montant", base::to_string(paiement.montant));
  w.member("moyen_paiement", to_text(paiement.moyen));
  if (paiement.reference) w.member("reference", *paiement.reference);
  if (paiement.origine) w.member("paiementOrigineId", paiement.origine->text());
  w.member("statut", to_text(paiement.statut));
  if (paiement.session) w.member("registerSessionId", paiement.session->text());
  w.end_object();
}

/// What a payment changes of a claim that was given up.
void queue_recouvrement(const PaiementDemande& demande) {
  const auto& [context, du, paiement] = demande;
  if (du->reglement != StatutReglement::Irrecouvrable) return;
  LigneSuivi ligne{.nature = "RECOUVREMENT", .date = paiement->date, .montant = {}};
  const base::Centimes apres = du->paye + paiement->montant;
  const auto paye = [&](base::Centimes somme) { return std::clamp(somme, base::Centimes{}, du->net_a_payer); };
  ligne.montant = paye(du->paye) - paye(apres);
  if (ligne.montant.value == 0) return;
  ligne.tva = ventiler(du->groupes, apres, du->paye);
  queue_suivi(*context, *du, ligne);
}

/// Queues the rows and brings each `du` up to date; gives what the credit of the clients gains by each payment.
std::vector<base::Centimes> queue_lignes(std::span<const PaiementDemande> demandes) {
  Texts payments, documents, categories, rates, bases, amounts;
  std::vector<base::Centimes> gained;
  std::string lignes;
  json::Writer w(lignes);
  w.begin_array();
  for (const PaiementDemande& demande : demandes) {
    const auto& [context, du, paiement] = demande;
    queue_recouvrement(demande);
    ecrire_paiement(w, *du, *paiement);
    for (const PartTva& part : tva_du_paiement(*du, du->paye + paiement->montant)) {
      payments.emplace_back(paiement->id.text());
      documents.emplace_back(du->id.text());
      categories.emplace_back(to_text(part.categorie));
      rates.emplace_back(base::to_string(part.taux));
      bases.emplace_back(base::to_string(part.base));
      amounts.emplace_back(base::to_string(part.tva));
    }
    const base::Centimes credit_before = du->trop_percu();
    du->paye += paiement->montant;
    gained.push_back(du->trop_percu() - credit_before);
  }
  w.end_array();
  command::Context& context = *demandes.front().context;
  pg::Params params;
  params.uuid(context.who().entreprise).text(lignes);
  for (const Texts* column : {&payments, &documents, &categories, &rates, &bases, &amounts}) params.array(*column);
  context.queue(sql::inserer_paiements, params);
  return gained;
}

/// The act that the payment is a part of, and what the credit of the client gains by it.
void queue_suites(const PaiementDemande& demande, base::Centimes gained) {
  const auto& [context, du, paiement] = demande;
  if (paiement->groupe) {
    context->queue(sql::grouper_paiement,
                   pg::Params().uuid(context->who().entreprise).uuid(paiement->id).uuid(*paiement->groupe));
  }
  if (gained.value == 0 || !du->client) return;
  context->queue(sql::inserer_credit, pg::Params()
                                          .uuid(context->who().entreprise)
                                          .uuid(base::Uuid::v7(context->now()))
                                          .uuid(*du->client)
                                          .uuid(du->id)
                                          .uuid(paiement->id)
                                          .uuid(paiement->utilise_par)
                                          .centimes(gained)
                                          .date(paiement->date)
                                          .instant(context->now()));
}

}  // namespace

std::size_t queue_paiements(std::span<const PaiementDemande> demandes) {
  const std::vector<base::Centimes> gained = queue_lignes(demandes);
  Texts documents, paid, left, settlements;
  for (std::size_t i = 0; i < demandes.size(); ++i) {
    DocumentDu& du = *demandes[i].du;
    const auto same = [&](const PaiementDemande& other) { return other.du == &du; };
    if (std::any_of(demandes.begin(), demandes.begin() + static_cast<std::ptrdiff_t>(i), same)) continue;
    const Reglement reglement = reglement_de(du, demandes[i].context->today());
    du.reglement = reglement.statut;
    documents.emplace_back(du.id.text());
    paid.emplace_back(base::to_string(du.paye));
    left.emplace_back(base::to_string(reglement.reste_a_payer));
    settlements.emplace_back(to_text(reglement.statut));
  }
  command::Context& first = *demandes.front().context;
  const std::size_t balance = first.queued();
  first.queue(sql::solder_documents, pg::Params().array(documents).array(paid).array(left).array(settlements));
  for (std::size_t i = 0; i < demandes.size(); ++i) queue_suites(demandes[i], gained[i]);
  return balance;
}

void queue_paiements_comptes(std::span<const PaiementDemande> demandes) {
  const std::vector<base::Centimes> gained = queue_lignes(demandes);
  for (std::size_t i = 0; i < demandes.size(); ++i) queue_suites(demandes[i], gained[i]);
}

std::size_t queue_paiement(command::Context& context, DocumentDu& du, const NouveauPaiement& paiement) {
  const PaiementDemande une{&context, &du, &paiement};
  return queue_paiements({&une, 1});
}

void queue_solde(command::Context& context, const DocumentDu& du, const Reglement& reglement) {
  const auto column = [](auto text) { return Texts{std::string(text)}; };
  context.queue(sql::solder_documents, pg::Params()
                                           .array(column(du.id.text()))
                                           .array(column(base::to_string(du.paye)))
                                           .array(column(base::to_string(reglement.reste_a_payer)))
                                           .array(column(to_text(reglement.statut))));
}

void queue_suivi(command::Context& context, const DocumentDu& du, const LigneSuivi& ligne) {
  Texts categories, rates, bases, amounts;
  for (const PartTva& part : ligne.tva) {
    categories.emplace_back(to_text(part.categorie));
    rates.emplace_back(base::to_string(part.taux));
    bases.emplace_back(base::to_string(part.base));
    amounts.emplace_back(base::to_string(part.tva));
  }
  context.queue(sql::inserer_suivi, pg::Params()
                                        .uuid(context.who().entreprise)
                                        .uuid(base::Uuid::v7(context.now()))
                                        .uuid(du.id)
                                        .text(ligne.nature)
                                        .date(ligne.date)
                                        .centimes(ligne.montant)
                                        .text(ligne.motif)
                                        .uuid(context.who().user)
                                        .instant(context.now())
                                        .array(categories)
                                        .array(rates)
                                        .array(bases)
                                        .array(amounts));
}

void queue_encaissement(command::Context& context, const NouvelEncaissement& e) {
  context.queue(sql::inserer_encaissement, pg::Params()
                                               .uuid(context.who().entreprise)
                                               .uuid(e.id)
                                               .uuid(e.client)
                                               .text(e.imputation ? "IMPUTATION" : "ENCAISSEMENT")
                                               .date(e.date)
                                               .centimes(e.montant)
                                               .text(to_text(e.moyen))
                                               .text(e.reference)
                                               .uuid(context.who().user)
                                               .instant(context.now()));
}

void rendre_reglement(json::Writer& w, const DocumentDu& du, const base::Uuid& paiement, std::string_view version,
                      base::Date aujourdhui) {
  const Reglement reglement = reglement_de(du, aujourdhui);
  w.begin_object();
  w.member("paiementId", paiement.text());
  w.member("documentId", du.id.text());
  w.member_raw("montant_paye", base::to_string(du.paye));
  w.member_raw("reste_a_payer", base::to_string(reglement.reste_a_payer));
  w.member_raw("trop_percu", base::to_string(reglement.trop_percu));
  w.member("statutReglement", to_text(reglement.statut));
  w.member_raw("version", version);
  w.end_object();
}

std::string rendre_reglement(const DocumentDu& du, const base::Uuid& paiement, std::string_view version,
                             base::Date aujourdhui) {
  std::string out;
  json::Writer w(out);
  rendre_reglement(w, du, paiement, version, aujourdhui);
  return out;
}

}  // namespace ventes
