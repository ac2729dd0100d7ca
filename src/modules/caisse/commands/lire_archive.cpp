#include "engine/command/context.hpp"
#include "engine/http/body_stream.hpp"
#include "modules/caisse/archive.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field parametres[] = {
    command::uuid("archive", "Archive à lire.").must(),
};
constexpr command::Field champs_archive[] = {
    command::uuid("id", "Archive."),
    command::date("du", "Premier jour."),
    command::date("au", "Dernier jour."),
    command::integer("tickets", 0, 1'000'000'000'000, "Nombre de tickets."),
    command::integer("octets", 0, 1'000'000'000'000, "Longueur du ZIP."),
    command::instant("creeAt", "Fabrication."),
    command::uuid("creeParId", "Auteur ; vide pour le programme."),
};
constexpr command::Field champs_cle[] = {
    command::uuid("id", "Clé, comme archiver la prend."),
    command::instant("creeAt", "Depuis quand elle signe."),
};
constexpr command::Field liste[] = {
    command::list("archives", champs_archive, 100, "Archives, la plus récente d'abord."),
    command::list("cles", champs_cle, 1'000, "Clés de la caisse, la plus récente d'abord."),
};

/// An archive as it is sent.
struct Envoi {
  base::Uuid entreprise, caisse;
  Bornes bornes;
  std::string manifeste, signature;
  std::vector<zip::Member> membres;
  base::Date jour;
};

void envoyer(pg::Session& session, const Envoi& envoi, http::BodyWriter& writer) {
  const zip::Layout zip(envoi.membres, envoi.jour);
  const LirePieces lire = [&](const Borne& borne, std::int64_t apres) {
    return session.execute(sql::pieces_suivantes, pieces_suivantes(envoi.caisse, borne, apres));
  };
  if (!writer.write(zip.begin(0) + envoi.manifeste + zip.begin(1) + envoi.signature)) return;
  std::size_t index = 2;
  for (const std::string_view fichier : fichiers_archive) {
    if (!writer.write(zip.begin(index))) return;
    std::uint64_t octets = 0;
    bool pris = true;
    parcourir_fichier(fichier, envoi.bornes, lire, [&](std::string_view lignes) {
      octets += lignes.size();
      return pris = writer.write(lignes);
    });
    if (!pris) return;
    if (octets != envoi.membres[index].size) throw std::runtime_error("the records of an archive are no longer those");
    ++index;
  }
  if (writer.write(zip.end())) writer.finish();
}

std::vector<zip::Member> lire_membres(const json::Value& fichiers) {
  std::vector<zip::Member> membres;
  for (const json::Value& f : fichiers.items) {
    membres.push_back({f.find("nom")->text, std::stoull(f.find("octets")->text),
                       static_cast<std::uint32_t>(std::stoul(f.find("crc")->text))});
  }
  return membres;
}

/// The ZIP of an archive, the same bytes each time. Refuses 422 uuid_invalide, 404 introuvable.
base::Result<command::Answer> lire_archive(command::Context& context, const command::Input&) {
  const auto texte = context.query("archive");
  const auto id = texte ? base::Uuid::parse(*texte) : std::nullopt;
  if (!id) {
    return base::Unexpected{
        command::invalid_input({{"uuid_invalide", "archive", "Dites l'archive : archive=identifiant."}})};
  }
  context.queue(sql::archive_gardee, pg::Params().uuid(context.id()).uuid(*id));
  const auto lus = TRY(context.load());
  const pg::Rows& r = lus[0];
  if (r.empty()) return base::refuse(404, "introuvable", "Cette archive n'existe pas.");
  const auto bornes = json::parse(r.text(0, 0));
  const auto fichiers = json::parse(r.text(0, 1));
  if (!bornes || !fichiers) throw std::runtime_error("an archive was not kept as it was made");
  Envoi envoi{context.who().entreprise,
              context.id(),
              relire_bornes(*bornes),
              std::string(r.text(0, 2)),
              std::string(r.text(0, 3)),
              lire_membres(*fichiers),
              r.date(0, 7)};
  command::Answer answer;
  answer.content_type = "application/zip";
  answer.headers.push_back({"Content-Disposition", "attachment; filename=\"caisse-" + std::string(r.text(0, 6)) + "-" +
                                                       r.date(0, 4).iso() + "-" + r.date(0, 5).iso() + ".zip\""});
  answer.produce = [envoi = std::move(envoi)](pg::Session& session, http::BodyWriter& writer) {
    session.queue_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    session.queue_sql("SET LOCAL app.entreprise = '" + envoi.entreprise.text() + "'");
    session.sync();
    envoyer(session, envoi, writer);
    session.execute_sql("COMMIT");
  };
  return answer;
}

/// Refuses 404 introuvable.
base::Result<command::Answer> lister_archives(command::Context& context, const command::Input&) {
  context.queue(sql::lister_archives, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Cette caisse n'existe pas.");
  return command::Answer{.body = R"({"archives":)" + std::string(lus[0].text(0, 1)) + R"(,"cles":)" +
                                 std::string(lus[0].text(0, 2)) + "}"};
}

}  // namespace

const command::Command commande_lire_archive{
    .method = "GET",
    .path = "/api/v1/Register/{id}/archive",
    .right = "caisse:archiver",
    .summary = "Le ZIP d'une archive, au bit près celui de sa fabrication.",
    .query = parametres,
    .answer_type = "application/zip",
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = lire_archive,
};

const command::Command commande_lister_archives{
    .method = "GET",
    .path = "/api/v1/Register/{id}/archives",
    .right = "caisse:archiver",
    .summary = "Les archives d'une caisse.",
    .answer = liste,
    .body = command::Body::None,
    .writes = false,
    .run = lister_archives,
};

}  // namespace caisse
