#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/efacture/champs.hpp"
#include "modules/efacture/formats/declaration.hpp"
#include "modules/efacture/module.hpp"
#include "modules/efacture/sql.hpp"
#include "modules/efacture/statuts_poses.hpp"

namespace efacture {

namespace {

constexpr command::Field reponse_transmettre[] = {
    command::uuid("id", "Déclaration, et identifiant de suivi de son envoi."),
    command::text("etat", 20, "EN_ATTENTE."),
};

Declaration lire_declaration(const base::Uuid& id, const pg::Rows& e, const pg::Rows& lignes, const pg::Rows& moi) {
  Declaration d;
  d.id = id.text();
  d.flux = *flux_declare(e.text(0, 0));
  d.du = e.date(0, 1);
  d.au = e.date(0, 2);
  d.rang = static_cast<int>(e.integer(0, 3));
  d.nature = e.text(0, 4);
  d.devise = e.text(0, 5);
  d.total_base = e.centimes(0, 6);
  d.total_tva = e.centimes(0, 7);
  d.siren = moi.text(0, 0);
  d.nom = moi.text(0, 1);
  d.option_debits = moi.boolean(0, 5);
  for (int row = 0; row < lignes.size(); ++row) {
    Declaration::Ligne one;
    one.ligne.jour = lignes.date(row, 0);
    one.ligne.categorie = lignes.text(row, 1);
    one.ligne.taux = {static_cast<std::int32_t>(base::parse_decimal(lignes.text(row, 2), 2, 100'000).units)};
    one.ligne.base_ht = lignes.centimes(row, 3);
    one.ligne.tva = lignes.centimes(row, 4);
    one.ligne.nombre = static_cast<int>(lignes.integer(row, 5));
    one.facture = {std::string(lignes.text(row, 6)),  std::string(lignes.text(row, 7)),
                   std::string(lignes.text(row, 8)),  std::string(lignes.text(row, 9)),
                   std::string(lignes.text(row, 10)), std::string(lignes.text(row, 11))};
    d.lignes.push_back(std::move(one));
  }
  return d;
}

/// Hands a declaration to the platform, once; it does not change any more. Refuses: 404 introuvable, 409
/// `ereporting_transmis`, 409 `ereporting_perime` (a later one of the period exists), 409 plateforme_absente,
/// siren_manquant.
base::Result<command::Answer> transmettre_ereporting(command::Context& context, const command::Input&) {
  context.queue(sql::ereporting_a_transmettre, pg::Params().uuid(context.id()));
  context.queue(sql::ereporting_lignes, pg::Params().uuid(context.id()));
  context.queue(sql::moi);
  const auto loaded = TRY(context.load());
  const pg::Rows& e = loaded[0];
  const pg::Rows& moi = loaded[2];
  if (e.empty()) return base::refuse(404, "introuvable", "Cette déclaration n'existe pas.");
  if (e.boolean(0, 8)) return base::refuse(409, "ereporting_transmis", "Cette déclaration est déjà transmise.");
  if (e.boolean(0, 9)) {
    return base::refuse(409, "ereporting_perime",
                        "Une déclaration plus récente de cette période existe : transmettez-la.");
  }
  if (moi.empty() || moi.is_null(0, 2)) {
    return base::refuse(409, "plateforme_absente", "Choisissez d'abord votre plateforme agréée dans les paramètres.");
  }
  if (moi.is_null(0, 0)) {
    return base::refuse(409, "siren_manquant", "Renseignez d'abord le SIREN de votre entreprise dans ses paramètres.");
  }
  const std::string xml = ecrire_declaration(lire_declaration(context.id(), e, loaded[1], moi));
  const std::string sha256 = crypto::sha256_bytes(xml);
  const Queue queue = [&](const pg::Statement& s, const pg::Params& p) { context.queue(s, p); };
  queue(sql::ereporting_noter_transmise, pg::Params().uuid(context.id()).instant(context.now()));
  queue(sql::garder_fichier, pg::Params()
                                 .uuid(base::Uuid::v7(context.now()))
                                 .uuid(context.who().entreprise)
                                 .text("EReporting")
                                 .uuid(context.id())
                                 .text("XML")
                                 .integer(1)
                                 .text("application/xml")
                                 .bytes(xml)
                                 .bytes(sha256));
  const std::string nom = "EREPORTING-" + std::string(e.text(0, 0)) + "-" + std::string(e.text(0, 1)) + "-" +
                          std::string(e.text(0, 3)) + ".xml";
  queue_envoi(queue, {context.who().entreprise, context.id(), "EREPORTING", {}, {}, nom, "", sha256}, context.now());
  context.leaves_effect();
  context.audit({"transmettre", "EReporting", context.id(), "", R"({"sha256":")" + crypto::hex(sha256) + R"("})"});
  context.apply();
  return command::Answer{.body = R"({"id":")" + context.id().text() + R"(","etat":"EN_ATTENTE"})"};
}

constexpr std::string_view types[] = {"10.1", "10.2", "10.3", "10.4"};
constexpr command::Field filtres[] = {
    command::choice("type", types, "Flux."),
    command::text("apres", 36, "Identifiant de la dernière déclaration de la page précédente."),
};
constexpr int page = 100;

/// Declarations, latest first. Refuses 422 `filtre_invalide`.
base::Result<command::Answer> lister_ereporting(command::Context& context, const command::Input&) {
  std::optional<base::Uuid> apres;
  if (const auto text = context.query("apres")) {
    apres = base::Uuid::parse(*text);
    if (!apres) {
      return base::refuse(422, "filtre_invalide", "Le filtre « apres » n'a pas la forme attendue.",
                          {{"filtre_invalide", "apres", "Identifiant attendu."}});
    }
  }
  context.queue(sql::ereporting_lister, pg::Params().uuid(apres).integer(page + 1).text(context.query("type")));
  const auto loaded = TRY(context.load());
  const pg::Rows& rows = loaded[0];
  const int shown = std::min(rows.size(), page);
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("declarations");
  w.begin_array();
  for (int row = 0; row < shown; ++row) w.raw(rows.text(row, 1));
  w.end_array();
  if (rows.size() > shown) w.member("suivant", rows.text(shown - 1, 0));
  w.end_object();
  return answer;
}

/// One declaration with the documents behind each line. Refuses 404 introuvable.
base::Result<command::Answer> lire_ereporting(command::Context& context, const command::Input&) {
  context.queue(sql::ereporting_lire, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Cette déclaration n'existe pas.");
  return command::Answer{.body = std::string(loaded[0].text(0, 0))};
}

/// The file that was handed over, to the byte. Refuses 404 introuvable.
base::Result<command::Answer> fichier_ereporting(command::Context& context, const command::Input&) {
  context.queue(sql::fichier_garde, pg::Params().text("EReporting").uuid(context.id()).integer(1));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Cette déclaration n'est pas transmise.");
  command::Answer answer;
  answer.body = loaded[0].bytes(0, 0);
  answer.content_type = "application/xml";
  answer.headers.push_back({"Content-Disposition", "attachment; filename=\"" + context.id().text() + ".xml\""});
  return answer;
}

}  // namespace

const command::Command commande_transmettre_ereporting{
    .path = "/api/v1/ereporting/{id}/transmettre",
    .right = "efacture:transmettre",
    .summary = "Remet une déclaration à la plateforme agréée ; elle ne change plus.",
    .answer = reponse_transmettre,
    .run = transmettre_ereporting,
};

const command::Command commande_lister_ereporting{
    .method = "GET",
    .path = "/api/v1/ereporting",
    .right = "efacture:lire",
    .summary = "Liste les déclarations, les plus récentes d'abord.",
    .query = filtres,
    .answer = champs_declarations,
    .body = command::Body::None,
    .writes = false,
    .run = lister_ereporting,
};

const command::Command commande_lire_ereporting{
    .method = "GET",
    .path = "/api/v1/ereporting/{id}",
    .right = "efacture:lire",
    .summary = "Rend une déclaration, ses lignes et les documents derrière chacune.",
    .answer = champs_declaration_entiere,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = lire_ereporting,
};

const command::Command commande_fichier_ereporting{
    .method = "GET",
    .path = "/api/v1/ereporting/{id}/fichier",
    .right = "efacture:lire",
    .summary = "Rend le fichier transmis d'une déclaration, à l'octet.",
    .answer_type = "application/xml",
    .body = command::Body::None,
    .writes = false,
    .run = fichier_ereporting,
};

}  // namespace efacture
