#include <algorithm>

#include "base/french_amounts.hpp"
#include "engine/command/context.hpp"
#include "modules/ventes/core/periode.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr std::string_view moyens_rendus[] = {"ESPECES", "CARTE", "VIREMENT", "CHEQUE"};

constexpr command::Field entree[] = {
    command::montant("montant", "Montant rendu, en euros ; tout ce qui est dû au client par défaut.", 1),
    command::choice("moyen_paiement", moyens_rendus, "Moyen par lequel l'argent est rendu.").must(),
    command::date("date_paiement", "Date du remboursement.").must(),
    command::text("reference", 200, "Libellé du virement, numéro du chèque…"),
};

/// A part of a payment that is given back.
struct Rendu {
  base::Uuid paiement;
  base::Centimes montant;
};

/// What was paid too much came by these payments; the newest gives first.
std::vector<Rendu> repartir_sur_paiements(const pg::Rows& rows, base::Centimes montant) {
  std::vector<Rendu> rendus;
  for (int row = 0; row < rows.size() && montant.value > 0; ++row) {
    const base::Centimes part = std::min(montant, rows.centimes(row, 1));
    rendus.push_back({rows.uuid(row, 0), part});
    montant -= part;
  }
  return rendus;
}

base::Centimes remboursable(const pg::Rows& rows) {
  base::Centimes somme;
  for (int row = 0; row < rows.size(); ++row) somme += rows.centimes(row, 1);
  return somme;
}

base::Result<base::Done> verifier(base::Centimes owed, base::Centimes montant) {
  if (owed.value == 0) {
    return base::refuse(409, "rien_a_rembourser", "Ce document ne doit rien au client : rien n'est à rembourser.");
  }
  if (montant > owed) {
    return base::refuse(409, "remboursement_superieur",
                        "Ce document doit " + base::french_euros(owed) + " au client, " +
                            base::french_euros(montant - owed) + " de moins que le montant.");
  }
  return base::Done{};
}

/// Gives money back to the client: what is open of a credit note, or what a document was paid too much, as far as its
/// payments brought it. Refuses: 404 introuvable, 409 document_non_emis, document_non_reglable, ticket_a_la_caisse,
/// rien_a_rembourser, remboursement_superieur, 422 date_future, date_trop_ancienne, 409 periode_close.
base::Result<command::Answer> rembourser_document(command::Context& context, const command::Input& input) {
  queue_document_du(context, context.id());
  context.queue(sql::paiements_remboursables, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  DocumentDu du = TRY(lire_document_du(loaded[0]));
  TRY(verifier_hors_caisse(du));
  const bool avoir = du.type == TypeDocument::Avoir;
  const base::Centimes owed = avoir ? du.reste() : std::min(du.trop_percu(), remboursable(loaded[1]));
  const base::Centimes montant{input.decimal("montant", 2).value_or(owed.value)};
  TRY(verifier(owed, montant));
  const base::Date date = *input.date("date_paiement");
  if (auto faults = fautes_de_date(du, date, context.today()); !faults.empty()) {
    return base::Unexpected{command::invalid_input(std::move(faults))};
  }
  TRY(verifier_periode(du.clos, date));

  NouveauPaiement row{.id = {},
                      .date = date,
                      .montant = montant,
                      .moyen = *from_text<MoyenPaiement>(*input.text("moyen_paiement")),
                      .reference = input.text("reference")};
  std::size_t balance = 0;
  if (avoir) {
    row.id = base::Uuid::v7(context.now());
    balance = queue_paiement(context, du, row);
  }
  for (const Rendu& rendu : avoir ? std::vector<Rendu>{} : repartir_sur_paiements(loaded[1], montant)) {
    row.id = base::Uuid::v7(context.now());
    row.montant = -rendu.montant;
    row.origine = rendu.paiement;
    row.statut = StatutPaiement::Rembourse;
    balance = queue_paiement(context, du, row);
  }
  context.audit({"rembourser",
                 "Document",
                 du.id,
                 {},
                 R"({"montant":)" + base::to_string(montant) + R"(,"moyen_paiement":")" +
                     std::string(to_text(row.moyen)) + "\"}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre_reglement(du, row.id, written[balance].text(0, 0), context.today())};
}

}  // namespace

const command::Command commande_rembourser_document{
    .path = "/api/v1/Document/{id}/rembourser",
    .right = "ventes:rembourser",
    .summary = "Rend au client ce que lui doit un avoir ou un document payé en trop.",
    .input = entree,
    .answer = champs_reglement,
    .run = rembourser_document,
};

}  // namespace ventes
