#include <algorithm>

#include "modules/ventes/emission.hpp"
#include "modules/ventes/hors_caisse.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// Columns of document_du.sql, documents_ouverts.sql and documents_du_groupe.sql.
struct Column {
  enum : int {
    Id,
    Type,
    Statut,
    Version,
    Emission,
    Echeance,
    Net,
    Paye,
    Reglement,
    Groupes,
    Client,
    Echeances,
    Clos,
    Numero,
    EnCaisse
  };
};

/// Cuts "a|b;c|d" into rows of fields.
std::vector<std::vector<std::string_view>> rows_of(std::string_view text) {
  std::vector<std::vector<std::string_view>> rows;
  while (!text.empty()) {
    std::string_view row = text.substr(0, text.find(';'));
    text.remove_prefix(std::min(text.size(), row.size() + 1));
    auto& fields = rows.emplace_back();
    for (;;) {
      const auto end = row.find('|');
      fields.push_back(row.substr(0, end));
      if (end == std::string_view::npos) break;
      row.remove_prefix(end + 1);
    }
  }
  return rows;
}

base::Centimes montant_lu(std::string_view text) {
  return {base::parse_decimal(text, 2, base::centimes_max.value).units};
}

DocumentDu lire(const pg::Rows& rows, int row) {
  DocumentDu du;
  du.id = rows.uuid(row, Column::Id);
  du.type = *from_text<TypeDocument>(rows.text(row, Column::Type));
  du.statut = from_text<StatutDocument>(rows.text(row, Column::Statut)).value_or(StatutDocument::Valide);
  du.version = rows.integer(row, Column::Version);
  du.emission = rows.date(row, Column::Emission);
  du.echeance = rows.optional_date(row, Column::Echeance);
  du.net_a_payer = rows.centimes(row, Column::Net);
  du.paye = rows.centimes(row, Column::Paye);
  du.reglement = from_text<StatutReglement>(rows.text(row, Column::Reglement)).value_or(StatutReglement::NonPaye);
  for (const auto& f : rows_of(rows.text(row, Column::Groupes))) {
    du.groupes.push_back({*from_text<CategorieTva>(f[0]), lire_taux(f[1]), montant_lu(f[2]), montant_lu(f[3])});
  }
  du.client = rows.optional_uuid(row, Column::Client);
  for (const auto& f : rows_of(rows.text(row, Column::Echeances))) {
    du.echeances.push_back({*base::Date::parse(f[0]), montant_lu(f[1])});
  }
  du.clos = rows.optional_date(row, Column::Clos);
  du.numero = rows.text(row, Column::Numero);
  du.en_caisse = rows.boolean(row, Column::EnCaisse);
  return du;
}

}  // namespace

void DocumentDu::poser_groupes(const DocumentCharge& document, std::span<const GroupeTva> emis) {
  groupes.clear();
  for (const GroupeTva& g : emis) {
    PartTva part{g.categorie, g.taux, g.total.ht, g.total.tva};
    for (const AcompteCharge& acompte : document.acomptes) {
      const Part& deduit = acompte.deduction.part;
      if (deduit.categorie != g.categorie || deduit.taux != g.taux) continue;
      part.base -= deduit.montant.ht;
      part.tva -= deduit.montant.tva;
    }
    groupes.push_back(part);
  }
}

DocumentDu du_de(const Emission& emission) {
  DocumentDu du;
  du.id = emission.document.id;
  du.type = emission.document.type;
  du.emission = emission.document.emission;
  du.echeances = emission.echeances;
  du.echeance = emission.decision.echeance;
  du.client = emission.document.client;
  du.net_a_payer = emission.decision.net_a_payer;
  du.poser_groupes(emission.document, emission.decision.montants.groupes);
  return du;
}

std::vector<Echeance> DocumentDu::restes() const {
  if (!echeances.empty()) return restantes(echeances, paye);
  if (reste().value == 0) return {};
  return {{echeance.value_or(emission), reste()}};
}

base::Centimes DocumentDu::trop_percu() const {
  return net_a_payer.value < 0 ? base::Centimes{} : std::max(paye - net_a_payer, base::Centimes{});
}

base::Centimes DocumentDu::reste() const {
  return net_a_payer.value < 0 ? base::Centimes{} : std::max(net_a_payer - paye, base::Centimes{});
}

void queue_documents_du(command::Context& context, std::span<const base::Uuid> ids) {
  std::vector<std::optional<std::string>> texts;
  for (const base::Uuid& id : ids) texts.emplace_back(id.text());
  context.queue(sql::document_du, pg::Params().array(texts));
}

void queue_document_du(command::Context& context, const base::Uuid& id) { queue_documents_du(context, {&id, 1}); }

base::Result<DocumentDu> lire_document_du(const pg::Rows& rows) {
  if (rows.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  return lire_document_du(rows, rows.uuid(0, Column::Id));
}

base::Result<DocumentDu> lire_document_du(const pg::Rows& rows, const base::Uuid& id) {
  const std::string texte = id.text();
  int row = 0;
  while (row < rows.size() && rows.text(row, Column::Id) != texte) ++row;
  if (row == rows.size()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  if (rows.text(row, Column::Statut) == to_text(StatutDocument::Brouillon)) {
    return base::refuse(409, "document_non_emis", "Ce document est un brouillon : validez-le avant de l'encaisser.");
  }
  if (rows.is_null(row, Column::Reglement)) {
    return base::refuse(409, "document_non_reglable", "Un document de ce type ne se règle pas : facturez-le d'abord.");
  }
  return lire(rows, row);
}

std::vector<DocumentDu> lire_documents_du(const pg::Rows& rows) {
  std::vector<DocumentDu> documents;
  documents.reserve(static_cast<std::size_t>(rows.size()));
  for (int row = 0; row < rows.size(); ++row) documents.push_back(lire(rows, row));
  return documents;
}

base::Result<base::Done> verifier_encaissable(const DocumentDu& du) {
  if (du.type == TypeDocument::Avoir) {
    return base::refuse(409, "avoir_a_rembourser",
                        "Un avoir ne s'encaisse pas : remboursez-le, ou utilisez-le sur une facture du client.");
  }
  if (du.statut == StatutDocument::Annule) {
    return base::refuse(
        409, "document_annule",
        "Ce document est annulé : rien n'y est plus à payer. S'il a été remplacé, encaissez la facture qui le "
        "remplace.");
  }
  return base::Done{};
}

base::Result<base::Done> verifier_hors_caisse(const DocumentDu& du) {
  if (!du.en_caisse) return base::Done{};
  return refuser_ticket("Ce qu'une caisse a encaissé ou rendu y est compté et signé : ouvrez la caisse, scannez le "
                        "ticket et remboursez-le, ou échangez ses articles.");
}

Reglement reglement_de(const DocumentDu& du, base::Date aujourdhui) {
  // A credit note is owed by the company: nobody is late with it.
  std::optional<base::Date> due;
  if (du.type != TypeDocument::Avoir && du.echeance) {
    const auto restes = du.restes();
    due = restes.empty() ? du.echeance : restes.front().date;
  }
  return regler({.net_a_payer = du.net_a_payer,
                 .paye = du.paye,
                 .echeance = due,
                 .aujourdhui = aujourdhui,
                 .en_litige = du.reglement == StatutReglement::EnLitige,
                 .irrecouvrable = du.reglement == StatutReglement::Irrecouvrable});
}

std::vector<base::Fault> fautes_de_date(const DocumentDu& du, base::Date date, base::Date aujourdhui) {
  std::vector<base::Fault> faults;
  if (date > aujourdhui) {
    faults.push_back({"date_future", "#/date_paiement", "Un paiement ne peut pas être daté après aujourd'hui."});
  }
  if (date < du.emission.plus_days(-366)) {
    faults.push_back({"date_trop_ancienne", "#/date_paiement",
                      "Ce paiement est daté plus d'un an avant le document, émis le " + du.emission.french() + "."});
  }
  return faults;
}

}  // namespace ventes
