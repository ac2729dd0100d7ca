#include "modules/ventes/paiements.hpp"

#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// The VAT of what settles `du` from its present sum to `paye`. A ticket makes its VAT due when it is issued.
std::vector<PartTva> tva_du_paiement(const DocumentDu& du, base::Centimes paye) {
  if (du.type == TypeDocument::Ticket) return {};
  return ventiler(du.groupes, du.paye, paye);
}

void queue_ligne(command::Context& context, const DocumentDu& du, const NouveauPaiement& paiement) {
  std::vector<std::optional<std::string>> categories, rates, bases, amounts;
  for (const PartTva& part : tva_du_paiement(du, du.paye + paiement.montant)) {
    categories.emplace_back(to_text(part.categorie));
    rates.emplace_back(base::to_string(part.taux));
    bases.emplace_back(base::to_string(part.base));
    amounts.emplace_back(base::to_string(part.tva));
  }
  context.queue(sql::inserer_paiement, pg::Params()
                                           .uuid(paiement.id)
                                           .uuid(context.who().entreprise)
                                           .uuid(du.id)
                                           .date(paiement.date)
                                           .centimes(paiement.montant)
                                           .text(to_text(paiement.moyen))
                                           .text(paiement.reference)
                                           .uuid(paiement.origine)
                                           .text(to_text(paiement.statut))
                                           .array(categories)
                                           .array(rates)
                                           .array(bases)
                                           .array(amounts));
}

}  // namespace

std::size_t queue_paiement(command::Context& context, DocumentDu& du, const NouveauPaiement& paiement) {
  queue_ligne(context, du, paiement);
  const base::Centimes credit_before = du.trop_percu();
  du.paye += paiement.montant;
  const Reglement reglement = reglement_de(du, context.today());
  du.reglement = reglement.statut;
  const std::size_t balance = context.queued();
  context.queue(sql::solder_document, pg::Params()
                                          .uuid(du.id)
                                          .centimes(du.paye)
                                          .centimes(reglement.reste_a_payer)
                                          .text(to_text(reglement.statut)));
  if (paiement.groupe) {
    context.queue(sql::grouper_paiement,
                  pg::Params().uuid(context.who().entreprise).uuid(paiement.id).uuid(*paiement.groupe));
  }
  const base::Centimes gained = du.trop_percu() - credit_before;
  if (gained.value != 0 && du.client) {
    context.queue(sql::inserer_credit, pg::Params()
                                           .uuid(context.who().entreprise)
                                           .uuid(base::Uuid::v7(context.now()))
                                           .uuid(*du.client)
                                           .uuid(du.id)
                                           .uuid(paiement.id)
                                           .uuid(paiement.utilise_par)
                                           .centimes(gained)
                                           .date(paiement.date)
                                           .instant(context.now()));
  }
  return balance;
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
