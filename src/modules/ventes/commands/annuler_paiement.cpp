#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::uuid("paiementId", "Paiement à annuler.").must(),
    command::text("motif", 200, "Raison : chèque impayé, erreur de saisie…"),
};

base::Result<base::Done> verifier(const pg::Rows& rows) {
  if (rows.empty()) {
    return base::Unexpected{command::invalid_input(
        {{"reference_inconnue", "#/paiementId", "Ce paiement n'existe pas sur ce document."}})};
  }
  if (rows.boolean(0, 3)) {
    return base::refuse(409, "paiement_inverse", "Cette ligne annule déjà un paiement : elle ne s'annule pas.");
  }
  if (rows.boolean(0, 4)) return base::refuse(409, "paiement_deja_annule", "Ce paiement est déjà annulé.");
  if (rows.boolean(0, 5)) {
    return base::refuse(409, "session_close", "Ce paiement appartient à une session de caisse clôturée.");
  }
  const auto moyen = rows.text(0, 2);
  if (moyen == to_text(MoyenPaiement::Avoir) || moyen == to_text(MoyenPaiement::Compensation)) {
    return base::refuse(409, "paiement_par_avoir", "Cette ligne vient d'un avoir émis : un avoir ne s'annule pas.");
  }
  return base::Done{};
}

/// Cancels a payment by a reversing row (R-DOC-7). Refuses: 404 introuvable, 409 document_non_emis,
/// 422 reference_inconnue, 409 paiement_inverse, paiement_deja_annule, session_close, paiement_par_avoir.
base::Result<command::Answer> annuler_paiement(command::Context& context, const command::Input& input) {
  const base::Uuid origine = *input.uuid("paiementId");
  queue_document_du(context, context.id());
  context.queue(sql::paiement_a_annuler, pg::Params().uuid(origine).uuid(context.id()));
  const auto loaded = TRY(context.load());
  DocumentDu du = TRY(lire_document_du(loaded[0]));
  TRY(verifier(loaded[1]));
  NouveauPaiement inverse;
  inverse.id = base::Uuid::v7(context.now());
  inverse.date = context.today();
  inverse.montant = -loaded[1].centimes(0, 1);
  inverse.moyen = *from_text<MoyenPaiement>(loaded[1].text(0, 2));
  inverse.reference = input.text("motif");
  inverse.origine = origine;

  queue_paiement(context, du, inverse);
  std::string after;
  json::Writer w(after);
  w.begin_object();
  w.member("paiementId", origine.text());
  w.member_raw("montant", base::to_string(inverse.montant));
  w.member("motif", inverse.reference.value_or(""));
  w.end_object();
  context.audit({"annuler_paiement", "Document", du.id, {}, std::move(after)});
  const auto written = context.apply();
  return command::Answer{.body = rendre_reglement(du, inverse.id, written[1].text(0, 0))};
}

}  // namespace

const command::Command commande_annuler_paiement{
    .path = "/api/v1/Document/{id}/annuler-paiement",
    .right = "ventes:annuler_paiement",
    .summary = "Annule un paiement par une ligne inverse ; rien n'est effacé.",
    .input = entree,
    .answer = champs_reglement,
    .run = annuler_paiement,
};

}  // namespace ventes
