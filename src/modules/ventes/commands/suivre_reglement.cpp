#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/core/periode.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field entree_litige[] = {
    command::text("motif", 500, "Ce que le client conteste.", 1).must(),
};
constexpr command::Field entree_levee[] = {
    command::text("motif", 500, "Comment le litige s'est réglé.", 1).must(),
};
constexpr command::Field entree_irrecouvrable[] = {
    command::text("motif", 500, "Pourquoi la créance est perdue : liquidation judiciaire, débiteur disparu…", 1).must(),
    command::date("date", "Date où la créance est devenue irrécouvrable ; aujourd'hui par défaut."),
};
constexpr command::Field entree_promesse[] = {
    command::date("date", "Jour promis par le client ; pas de relance jusque-là.").must(),
    command::text("motif", 500, "Qui a promis, comment."),
};
constexpr command::Field champs_suivi[] = {
    command::uuid("documentId", "Document concerné."),
    command::montant("reste_a_payer", "Reste à payer."),
    command::choice("statutReglement", Words<StatutReglement>::all, "État du règlement."),
    command::integer("version", 1, 2'000'000'000, "Version du document."),
};

struct Suivi {
  std::string_view action;
  std::string_view nature;
  base::Date date;
  std::optional<std::string> motif;
};

/// A document that somebody still owes.
base::Result<DocumentDu> charger(command::Context& context) {
  queue_document_du(context, context.id());
  const auto loaded = TRY(context.load());
  DocumentDu du = TRY(lire_document_du(loaded[0]));
  TRY(verifier_encaissable(du));
  if (du.reste().value == 0) {
    return base::refuse(409, "document_solde", "Ce document est payé : il n'y a plus rien à recouvrer.");
  }
  return du;
}

/// The VAT of what is left to pay, for a bad debt (CGI art. 272-1).
std::vector<PartTva> tva_impayee(const DocumentDu& du) {
  return ventiler(du.groupes, du.paye, du.net_a_payer);
}

command::Answer noter(command::Context& context, DocumentDu& du, const Suivi& suivi, StatutReglement declared,
                      const std::vector<PartTva>& tva = {}) {
  queue_suivi(context, du, {suivi.nature, suivi.date, du.reste(), suivi.motif, tva});
  du.reglement = declared;
  const Reglement reglement = reglement_de(du, context.today());
  queue_solde(context, du, reglement);
  std::string after;
  json::Writer audit(after);
  audit.begin_object();
  audit.member("date", suivi.date.iso());
  audit.member_raw("montant", base::to_string(du.reste()));
  audit.member("motif", suivi.motif.value_or(""));
  audit.end_object();
  context.audit({suivi.action, "Document", du.id, {}, std::move(after)});
  const auto written = context.apply();
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("documentId", du.id.text());
  w.member_raw("reste_a_payer", base::to_string(reglement.reste_a_payer));
  w.member("statutReglement", to_text(reglement.statut));
  w.member_raw("version", written[1].text(0, 0));
  w.end_object();
  return {.body = std::move(out)};
}

base::Unexpected<base::Refusal> faute_de_date(const char* code, const char* detail) {
  return base::Unexpected{command::invalid_input({base::Fault{code, "#/date", detail}})};
}

/// What is given up is disputed no more, nor given up again.
base::Result<base::Done> verifier_non_perdu(const DocumentDu& du, const char* detail) {
  if (du.reglement != StatutReglement::Irrecouvrable) return base::Done{};
  return base::refuse(409, "deja_irrecouvrable", detail);
}

/// Says that the client disputes the document: no reminder until the dispute is over (R-DOC-9). Refuses: 404
/// introuvable, 409 document_non_emis, document_non_reglable, avoir_a_rembourser, document_annule, document_solde,
/// deja_en_litige, deja_irrecouvrable.
base::Result<command::Answer> declarer_litige(command::Context& context, const command::Input& input) {
  DocumentDu du = TRY(charger(context));
  if (du.reglement == StatutReglement::EnLitige) {
    return base::refuse(409, "deja_en_litige", "Ce document est déjà en litige.");
  }
  TRY(verifier_non_perdu(du,
                         "Cette créance est déclarée irrécouvrable : elle n'est plus relancée. Encaissez ce que le "
                         "client paie."));
  return noter(context, du, {"declarer_litige", "LITIGE", context.today(), input.text("motif")},
               StatutReglement::EnLitige);
}

/// Ends a dispute. Refuses: as `declarer_litige`, then 409 pas_en_litige.
base::Result<command::Answer> lever_litige(command::Context& context, const command::Input& input) {
  DocumentDu du = TRY(charger(context));
  if (du.reglement != StatutReglement::EnLitige) {
    return base::refuse(409, "pas_en_litige", "Ce document n'est pas en litige : rien n'est à lever.");
  }
  return noter(context, du, {"lever_litige", "LITIGE_LEVE", context.today(), input.text("motif")},
               StatutReglement::NonPaye);
}

/// Gives up what is left to pay, and keeps its VAT by rate: it may be recovered (CGI art. 272-1). Refuses: as
/// `declarer_litige`, then 409 deja_irrecouvrable, 422 date_future, 409 periode_close, 422
/// date_avant_emission.
base::Result<command::Answer> declarer_irrecouvrable(command::Context& context, const command::Input& input) {
  DocumentDu du = TRY(charger(context));
  TRY(verifier_non_perdu(du, "Cette créance est déjà déclarée irrécouvrable."));
  const base::Date date = input.date("date").value_or(context.today());
  if (date > context.today()) return faute_de_date("date_future", "Une perte se constate au plus tard aujourd'hui.");
  TRY(verifier_periode(du.clos, date));
  if (date < du.emission) {
    return faute_de_date("date_avant_emission", "Une créance ne se perd pas avant que son document soit émis.");
  }
  return noter(context, du, {"declarer_irrecouvrable", "IRRECOUVRABLE", date, input.text("motif")},
               StatutReglement::Irrecouvrable, tva_impayee(du));
}

/// Notes that the client promised to pay on a day: no reminder until then (R-DOC-9). Refuses: as `declarer_litige` but
/// the last, then 422 date_passee.
base::Result<command::Answer> noter_promesse(command::Context& context, const command::Input& input) {
  DocumentDu du = TRY(charger(context));
  const base::Date date = *input.date("date");
  if (date < context.today())
    return faute_de_date("date_passee", "Une promesse vaut pour aujourd'hui ou un jour à venir.");
  return noter(context, du, {"noter_promesse", "PROMESSE", date, input.text("motif")}, du.reglement);
}

}  // namespace

const command::Command commande_declarer_litige{
    .path = "/api/v1/Document/{id}/declarer-litige",
    .right = "ventes:suivre_reglement",
    .summary = "Déclare un document en litige ; plus de relance jusqu'à ce qu'il soit levé.",
    .input = entree_litige,
    .answer = champs_suivi,
    .run = declarer_litige,
};
const command::Command commande_lever_litige{
    .path = "/api/v1/Document/{id}/lever-litige",
    .right = "ventes:suivre_reglement",
    .summary = "Lève le litige d'un document.",
    .input = entree_levee,
    .answer = champs_suivi,
    .run = lever_litige,
};
const command::Command commande_declarer_irrecouvrable{
    .path = "/api/v1/Document/{id}/declarer-irrecouvrable",
    .right = "ventes:declarer_irrecouvrable",
    .summary = "Constate que le reste à payer d'un document est perdu, et garde la TVA à récupérer.",
    .input = entree_irrecouvrable,
    .answer = champs_suivi,
    .run = declarer_irrecouvrable,
};
const command::Command commande_noter_promesse{
    .path = "/api/v1/Document/{id}/noter-promesse",
    .right = "ventes:suivre_reglement",
    .summary = "Note une promesse de paiement ; pas de relance jusqu'au jour promis.",
    .input = entree_promesse,
    .answer = champs_suivi,
    .run = noter_promesse,
};

}  // namespace ventes
