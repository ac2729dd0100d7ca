#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/efacture/champs.hpp"
#include "modules/efacture/core/statuts.hpp"
#include "modules/efacture/module.hpp"
#include "modules/efacture/sql.hpp"
#include "modules/efacture/statuts_poses.hpp"

namespace efacture {

namespace {

constexpr std::string_view oui_non[] = {"true", "false"};

constexpr command::Field filtres[] = {
    command::text("statut", 3, "Statut courant : 0, 203 à 213."),
    command::choice("conforme", oui_non, "Sans erreur (true) ou avec (false)."),
    command::text("vendeurSiren", 9, "SIREN du fournisseur."),
    command::text("apres", 36, "Identifiant de la dernière facture de la page précédente (« suivant »)."),
    command::text("limite", 4, "Factures par page, 50 par défaut, 500 au plus."),
};

constexpr command::Field liste[] = {
    command::list("factures", champs_facture, 500, "Les plus récentes d'abord.").must(),
    command::uuid("suivant", "À donner dans « apres » pour la page suivante ; absent à la dernière."),
};

base::Unexpected<base::Refusal> filtre_invalide(std::string_view nom) {
  return base::refuse(422, "filtre_invalide", "Le filtre « " + std::string(nom) + " » n'a pas la forme attendue.",
                      {{"filtre_invalide", std::string(nom), "Voir la description de l'API."}});
}

base::Result<std::optional<std::int64_t>> entier(command::Context& context, std::string_view nom, std::int64_t max) {
  const auto text = context.query(nom);
  if (!text) return std::optional<std::int64_t>();
  const auto lu = base::parse_decimal(*text, 0, max);
  if (lu.error || lu.units < 0) return filtre_invalide(nom);
  return std::optional<std::int64_t>(lu.units);
}

/// Each filter has its own query: plans are made once for all values, and one query for all filters would have no
/// index. `page` holds where the page begins and its length.
void chercher(command::Context& context, pg::Params page, std::optional<std::int64_t> statut) {
  const auto conforme = context.query("conforme");
  const auto vendeur = context.query("vendeurSiren");
  if (!statut && !vendeur && conforme == "false") return context.queue(sql::lister_factures_erreurs, page);
  if (conforme) {
    page.boolean(*conforme == "true");
  } else {
    page.null();
  }
  if (!vendeur && !statut) return context.queue(sql::lister_factures, page);
  if (!vendeur) return context.queue(sql::lister_factures_statut, page.integer(*statut));
  page.text(*vendeur);
  context.queue(sql::lister_factures_vendeur, statut ? page.integer(*statut) : page.null());
}

/// The inbox by pages. Refuses 422 `filtre_invalide`.
base::Result<command::Answer> lister_factures(command::Context& context, const command::Input&) {
  const auto statut = TRY(entier(context, "statut", 999));
  const auto limite = std::max<std::int64_t>(1, TRY(entier(context, "limite", 500)).value_or(50));
  std::optional<base::Uuid> apres;
  if (const auto text = context.query("apres")) {
    apres = base::Uuid::parse(*text);
    if (!apres) return filtre_invalide("apres");
  }
  chercher(context, pg::Params().uuid(apres).integer(limite + 1), statut);
  const auto loaded = TRY(context.load());
  const pg::Rows& rows = loaded[0];
  const int shown = std::min<int>(rows.size(), static_cast<int>(limite));
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("factures");
  w.begin_array();
  for (int row = 0; row < shown; ++row) w.raw(rows.text(row, 1));
  w.end_array();
  if (rows.size() > shown) w.member("suivant", rows.text(shown - 1, 0));
  w.end_object();
  return answer;
}

/// One received invoice, whole. Refuses 404 introuvable.
base::Result<command::Answer> lire_facture(command::Context& context, const command::Input&) {
  context.queue(sql::lire_facture, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Cette facture reçue n'existe pas.");
  return command::Answer{
      .body = avec_actions(loaded[0].text(0, 1), verbes_possibles(static_cast<int>(loaded[0].integer(0, 0))))};
}

/// The file as it arrived, to the byte. Refuses 404 introuvable.
base::Result<command::Answer> lire_original(command::Context& context, const command::Input&) {
  const std::int64_t version = TRY(entier(context, "version", 1'000'000)).value_or(1);
  context.queue(sql::fichier_garde, pg::Params().text("FactureRecue").uuid(context.id()).integer(version));
  const auto loaded = TRY(context.load());
  const pg::Rows& file = loaded[0];
  if (file.empty()) return base::refuse(404, "introuvable", "Ce fichier n'existe pas.");
  const std::string name = context.id().text() + (file.text(0, 3) == "PDF" ? ".pdf" : ".xml");
  command::Answer answer;
  answer.body = file.bytes(0, 0);
  answer.content_type = file.text(0, 1);
  // Always offered for saving: what others wrote is not shown as a page of ours.
  answer.headers.push_back({"Content-Disposition", "attachment; filename=\"" + name + "\""});
  answer.headers.push_back({"ETag", "\"" + std::string(file.text(0, 2)) + "\""});
  return answer;
}

constexpr command::Field version[] = {command::text("version", 6, "Fichier : 1 pour le premier reçu.")};

}  // namespace

const command::Command commande_lister_factures{
    .method = "GET",
    .path = "/api/v1/facture-recue",
    .right = "efacture:lire",
    .summary = "Liste les factures reçues, les plus récentes d'abord.",
    .query = filtres,
    .answer = liste,
    .body = command::Body::None,
    .writes = false,
    .run = lister_factures,
};

const command::Command commande_lire_facture{
    .method = "GET",
    .path = "/api/v1/facture-recue/{id}",
    .right = "efacture:lire",
    .summary = "Rend une facture reçue : contenu, constats, histoire des statuts, actions possibles.",
    .answer = champs_facture_entiere,
    .body = command::Body::None,
    .writes = false,
    .run = lire_facture,
};

const command::Command commande_lire_original{
    .method = "GET",
    .path = "/api/v1/facture-recue/{id}/original",
    .right = "efacture:lire",
    .summary = "Rend le fichier d'une facture reçue, à l'octet.",
    .query = version,
    .answer_type = "application/octet-stream",
    .body = command::Body::None,
    .writes = false,
    .run = lire_original,
};

}  // namespace efacture
