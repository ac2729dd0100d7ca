#include "modules/ventes/paiements.hpp"

#include <algorithm>

#include "engine/json/writer.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// Settlement without regard to the date: being late is computed when it is read, not stored.
Reglement reglement_de(const DocumentDu& du) {
  return regler({.net_a_payer = du.net_a_payer,
                 .paye = du.paye,
                 .echeance = std::nullopt,
                 .aujourdhui = du.emission,
                 .en_litige = du.reglement == StatutReglement::EnLitige,
                 .irrecouvrable = du.reglement == StatutReglement::Irrecouvrable});
}

/// "S|20.00|100.00|20.00;…" of document_du.sql.
std::vector<PartTva> lire_groupes(std::string_view text) {
  std::vector<PartTva> groupes;
  while (!text.empty()) {
    const std::string_view row = text.substr(0, text.find(';'));
    text.remove_prefix(std::min(text.size(), row.size() + 1));
    const auto taux = row.find('|');
    const auto net = row.find('|', taux + 1);
    const auto tva = row.find('|', net + 1);
    const auto units = [&](std::size_t from, std::size_t to) {
      return base::parse_decimal(row.substr(from + 1, to - from - 1), 2, base::centimes_max.value).units;
    };
    groupes.push_back({*from_text<CategorieTva>(row.substr(0, taux)), {static_cast<std::int32_t>(units(taux, net))},
                       {units(net, tva)}, {units(tva, row.size())}});
  }
  return groupes;
}

/// The VAT of what settles `du` from its present sum to `paye`. A ticket makes its VAT due when it is issued.
std::vector<PartTva> tva_du_paiement(const DocumentDu& du, base::Centimes paye) {
  if (du.type == TypeDocument::Ticket) return {};
  const auto settled = [&](base::Centimes sum) {
    return du.acompte_deduit + std::clamp(sum, base::Centimes{}, std::max(du.net_a_payer, base::Centimes{}));
  };
  return ventiler(du.groupes, settled(du.paye), settled(paye));
}

}  // namespace

void queue_document_du(command::Context& context, const base::Uuid& id) {
  context.queue(sql::document_du, pg::Params().uuid(id));
}

base::Result<DocumentDu> lire_document_du(const pg::Rows& rows) {
  if (rows.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  DocumentDu du;
  du.id = rows.uuid(0, 0);
  du.type = *from_text<TypeDocument>(rows.text(0, 1));
  if (rows.text(0, 2) == to_text(StatutDocument::Brouillon)) {
    return base::refuse(409, "document_non_emis", "Ce document est un brouillon : validez-le avant de l'encaisser.");
  }
  if (rows.is_null(0, 8)) {
    return base::refuse(409, "document_non_reglable", "Un document de ce type ne se règle pas : facturez-le d'abord.");
  }
  du.statut = from_text<StatutDocument>(rows.text(0, 2)).value_or(StatutDocument::Valide);
  du.version = rows.integer(0, 3);
  du.emission = rows.date(0, 4);
  du.echeance = rows.optional_date(0, 5);
  du.net_a_payer = rows.centimes(0, 6);
  du.paye = rows.centimes(0, 7);
  du.reglement = from_text<StatutReglement>(rows.text(0, 8)).value_or(StatutReglement::NonPaye);
  du.acompte_deduit = rows.centimes(0, 9);
  du.groupes = lire_groupes(rows.text(0, 10));
  return du;
}

void queue_paiement(command::Context& context, DocumentDu& du, const NouveauPaiement& paiement) {
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
                                           .text(paiement.origine ? "ANNULE" : "ENCAISSE")
                                           .array(categories)
                                           .array(rates)
                                           .array(bases)
                                           .array(amounts));
  du.paye += paiement.montant;
  const Reglement reglement = reglement_de(du);
  du.reglement = reglement.statut;
  context.queue(sql::solder_document, pg::Params()
                                          .uuid(du.id)
                                          .centimes(du.paye)
                                          .centimes(reglement.reste_a_payer)
                                          .text(to_text(reglement.statut)));
}

std::string rendre_reglement(const DocumentDu& du, const base::Uuid& paiement, std::string_view version) {
  const Reglement reglement = reglement_de(du);
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("paiementId", paiement.text());
  w.member("documentId", du.id.text());
  w.member_raw("montant_paye", base::to_string(du.paye));
  w.member_raw("reste_a_payer", base::to_string(reglement.reste_a_payer));
  w.member_raw("trop_percu", base::to_string(reglement.trop_percu));
  w.member("statutReglement", to_text(reglement.statut));
  w.member_raw("version", version);
  w.end_object();
  return out;
}

}  // namespace ventes
