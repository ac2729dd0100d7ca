#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/caisse/archive.hpp"
#include "modules/caisse/core/heure.hpp"
#include "modules/caisse/evenements.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::date("du", "Premier jour.").must(),
    command::date("au", "Dernier jour.").must(),
    command::uuid("cleId", "Clé dont on veut les pièces, quand la période en compte plusieurs."),
};
constexpr command::Field reponse[] = {
    command::uuid("archiveId", "Archive ; son ZIP se lit à Register/{id}/archive?archive=."),
    command::integer("tickets", 0, 1'000'000'000'000, "Nombre de tickets."),
    command::integer("octets", 0, 1'000'000'000'000, "Longueur du ZIP."),
    command::text("clePublique", 1'000, "Clé publique (PEM), à garder à part de l'archive."),
};

struct Demande {
  base::Date du, au;
};

struct Cle {
  base::Uuid id;
  std::string publique;
  crypto::SigningKey signeur;
};

/// Refuses 422 `periode_invalide`: the end is before the beginning.
base::Result<Demande> lire_demande(const command::Input& input) {
  const Demande demande{*input.date("du"), *input.date("au")};
  if (demande.au < demande.du) {
    return base::Unexpected{command::invalid_input({{"periode_invalide", "#/au", "La fin précède le début."}})};
  }
  return demande;
}

/// The key of the archive: a manifest names one, so that a period with several makes as many archives.
/// Refuses 409 `caisse_sans_piece`, `plusieurs_cles`, `cle_perdue`.
base::Result<Cle> choisir_cle(const command::Context& context, const pg::Rows& cles,
                              const std::optional<base::Uuid>& voulue) {
  if (cles.empty()) {
    return base::refuse(409, "caisse_sans_piece", "Cette caisse n'a rien enregistré dans cette période.");
  }
  int choix = -1;
  std::string connues;
  for (int row = 0; row < cles.size(); ++row) {
    if (!voulue || cles.uuid(row, 0) == *voulue) choix = choix < 0 ? row : -2;
    connues +=
        (row == 0 ? "" : ", ") + std::string(cles.text(row, 0)) + " (depuis le " + cles.date(row, 3).french() + ")";
  }
  if (choix < 0) {
    return base::refuse(409, "plusieurs_cles",
                        "La clé de la caisse a changé dans cette période : il faut une archive par clé. Dites laquelle "
                        "(cleId) : " +
                            connues + ".");
  }
  const base::Uuid id = cles.uuid(choix, 0);
  const auto secret = cles.is_null(choix, 2)
                          ? std::nullopt
                          : context.vault().open(cles.bytes(choix, 2), place_de_cle(context.who().entreprise, id));
  auto signeur = secret ? crypto::SigningKey::from_private_der(*secret) : std::nullopt;
  if (!signeur) {
    return base::refuse(
        409, "cle_perdue",
        "La clé qui a signé ces pièces n'est plus là (la base a été restaurée) : les archives faites avant "
        "font foi et se lisent toujours.");
  }
  return Cle{id, std::string(cles.text(choix, 1)), std::move(*signeur)};
}

std::string manifeste_de(const Demande& demande, const Cle& cle, const pg::Rows& emetteur,
                         const std::vector<FichierArchive>& fichiers) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("format", "isca-archive");
  w.key("version"), w.integer(1);
  w.member("siren", emetteur.text(0, 1));
  w.member("siret", emetteur.text(0, 2));
  w.member("register", emetteur.text(0, 0));
  w.member("software", "MyProPartner");
  w.member("software_version", MYPROPARTNER_VERSION);
  w.key("period"), w.begin_object();
  w.member("from", debut_du_jour(demande.du));
  w.member("to", fin_du_jour(demande.au));
  w.end_object();
  w.member("hash", "SHA-256");
  w.member("signature", "ECDSA-P256");
  w.member("public_key", cle.publique);
  w.key("files"), w.begin_array();
  for (const FichierArchive& fichier : fichiers) {
    w.begin_object();
    w.member("name", fichier.nom);
    w.member("sha256", fichier.sha256);
    w.key("lines"), w.integer(fichier.lignes);
    w.end_object();
  }
  w.end_array();
  w.member_raw("operators", emetteur.text(0, 3));
  w.end_object();
  return out;
}

std::string rendre_fichiers(const std::vector<zip::Member>& membres) {
  std::string out;
  json::Writer w(out);
  w.begin_array();
  for (const zip::Member& membre : membres) {
    w.begin_object();
    w.member("nom", membre.name);
    w.key("octets"), w.integer(static_cast<std::int64_t>(membre.size));
    w.key("crc"), w.integer(membre.crc);
    w.end_object();
  }
  w.end_array();
  return out;
}

bool annee_entiere(const Demande& d) {
  return d.du == base::Date::of(d.du.year(), 1, 1) && d.au == base::Date::of(d.du.year(), 12, 31);
}

/// Journals that the archive was made, and keeps it. The register is locked only now: it sold while it was read.
void garder(command::Context& context, const Demande& demande, const pg::Params& archive, std::int64_t tickets,
            const std::string& manifeste) {
  const base::Uuid caisse = context.id();
  const std::size_t place = queue_tetes(context, {&caisse, 1});
  const auto rows = context.read();
  Scelleur scelleur(context, rows, place);
  scelleur.journal(
      caisse, {annee_entiere(demande) ? evenement::archive_annuelle : evenement::archive,
               "Archive du " + demande.du.french() + " au " + demande.au.french() + " : " + std::to_string(tickets) +
                   " tickets ; manifeste SHA-256 " + crypto::hex(crypto::sha256_bytes(manifeste)),
               operateur_de(context)});
  context.queue(sql::garder_archive, archive);
  scelleur.queue(context);
}

/// Makes the archive of a register (conformite-fr 7.6): reads what it holds, signs its manifest and keeps that; the
/// ZIP is
/// made when it is fetched. Refuses: 422 periode_invalide, 404 introuvable, then as `choisir_cle`.
base::Result<command::Answer> archiver_caisse(command::Context& context, const command::Input& input) {
  const Demande demande = TRY(lire_demande(input));
  context.queue(sql::archive_emetteur, pg::Params().uuid(context.id()));
  context.queue(sql::archive_cles, pg::Params().uuid(context.id()).date(demande.du).date(demande.au));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Cette caisse n'existe pas.");
  const Cle cle = TRY(choisir_cle(context, lus[1], input.uuid("cleId")));

  context.queue(sql::archive_bornes, pg::Params().uuid(context.id()).date(demande.du).date(demande.au).uuid(cle.id));
  const Bornes bornes = lire_bornes(context.read()[0]);
  const auto fichiers = mesurer(bornes, [&](const Borne& borne, std::int64_t apres) {
    context.queue(sql::pieces_suivantes, pieces_suivantes(context.id(), borne, apres));
    return std::move(context.read()[0]);
  });
  const std::string manifeste = manifeste_de(demande, cle, lus[0], fichiers);
  const std::string signature = cle.signeur.sign(manifeste);
  std::vector<zip::Member> membres{membre_de("manifest.json", manifeste), membre_de("manifest.sig", signature)};
  for (const FichierArchive& fichier : fichiers) membres.push_back(fichier.membre);
  const std::uint64_t octets = zip::Layout(membres, context.today()).size();

  const base::Uuid id = base::Uuid::v7(context.now());
  pg::Params archive;
  archive.uuid(context.who().entreprise).uuid(id).uuid(context.id()).uuid(cle.id).date(demande.du).date(demande.au);
  archive.text(rendre_bornes(bornes)).text(rendre_fichiers(membres)).text(manifeste).text(signature);
  archive.integer(fichiers[0].lignes).integer(static_cast<std::int64_t>(octets)).instant(context.now());
  archive.uuid(context.who().author());
  garder(context, demande, archive, fichiers[0].lignes, manifeste);
  context.audit({"archiver",
                 "Register",
                 context.id(),
                 {},
                 R"({"du":")" + demande.du.iso() + R"(","au":")" + demande.au.iso() + "\"}"});
  context.apply();

  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("archiveId", id.text());
  w.key("tickets"), w.integer(fichiers[0].lignes);
  w.key("octets"), w.integer(static_cast<std::int64_t>(octets));
  w.member("clePublique", cle.publique);
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_archiver_caisse{
    .path = "/api/v1/Register/{id}/archiver",
    .right = "caisse:archiver",
    .summary = "Fait l'archive signée d'une caisse, lisible par l'administration sans le programme.",
    .input = entree,
    .answer = reponse,
    .success = 201,
    .lane = command::LaneKind::Reports,
    .run = archiver_caisse,
};

}  // namespace caisse
