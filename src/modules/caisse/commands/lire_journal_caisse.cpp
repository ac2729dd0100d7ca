#include <charconv>

#include "engine/command/context.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr std::int64_t lignes_max = 200;

constexpr command::Field parametres[] = {
    command::text("avant", 19, "Numéro avant lequel lire ; les plus récents par défaut."),
};
constexpr command::Field champs_evenement[] = {
    command::integer("seq", 1, 1'000'000'000'000, "Numéro."),
    command::text("heure", 14, "Heure locale signée, AAAAMMJJHHMMSS."),
    command::text("code", 3, "Code de l'événement."),
    command::text("texte", 1'000, "Ce qui s'est passé."),
    command::text("operateur", 60, "Utilisateur, ou SYSTEME."),
};
constexpr command::Field reponse[] = {
    command::list("evenements", champs_evenement, lignes_max, "Événements, le plus récent d'abord."),
};

/// Refuses 422 nombre_invalide, 404 introuvable.
base::Result<command::Answer> lire_journal(command::Context& context, const command::Input&) {
  pg::Params params;
  params.uuid(context.id());
  if (const auto avant = context.query("avant")) {
    std::int64_t seq = 0;
    const auto [fin, erreur] = std::from_chars(avant->data(), avant->data() + avant->size(), seq);
    if (erreur != std::errc() || fin != avant->data() + avant->size() || seq < 1) {
      return base::Unexpected{
          command::invalid_input({{"nombre_invalide", "avant", "« avant » est un numéro d'événement."}})};
    }
    params.integer(seq);
  } else {
    params.null();
  }
  context.queue(sql::journal_caisse, params.integer(lignes_max));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Cette caisse n'existe pas.");
  return command::Answer{.body = R"({"evenements":)" + std::string(lus[0].text(0, 1)) + "}"};
}

}  // namespace

const command::Command commande_lire_journal_caisse{
    .method = "GET",
    .path = "/api/v1/Register/{id}/journal",
    .right = "caisse:lire",
    .summary = "Le journal signé des événements techniques d'une caisse.",
    .query = parametres,
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = lire_journal,
};

}  // namespace caisse
