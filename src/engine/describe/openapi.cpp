#include "engine/describe/openapi.hpp"

#include "engine/describe/audience.hpp"
#include "engine/describe/components.hpp"
#include "engine/describe/paths.hpp"
#include "engine/describe/tags.hpp"
#include "engine/json/writer.hpp"

namespace describe {
namespace {

constexpr std::string_view about =
    "API de MyProPartner.\n\n"
    "**Modèles** — `/api/v1/{Modele}` se lit dans le dialecte de PostgREST : `select` avec modèles liés, un filtre par "
    "champ (`statut=eq.PAYE`), `or`, `and`, `order`, `limit`, `offset`, `Prefer: count=exact`, CSV par "
    "`Accept: text/csv`. Un filtre peut être répété, porter sur un modèle lié nommé dans select "
    "(`client.ville=eq.Lyon`) ou sur un chemin JSON (`champ->>clef=eq.x`). HEAD donne les en-têtes de GET.\n\n"
    "**Commandes** — `POST /api/v1/{Modele}/{id}/{verbe}` : ce que le métier fait, en une transaction.\n\n"
    "**Valeurs** — dates ISO 8601, décimaux en nombres JSON exacts (acceptés aussi en texte), identifiants UUID. "
    "Les refus sont des `application/problem+json`, avec une entrée par erreur.\n\n"
    "Ce que l'appelant n'a pas le droit de lire n'existe pas pour lui, ici non plus.";

void write_info(json::Writer& w, std::string_view version) {
  w.key("info");
  w.begin_object();
  w.member("title", "MyProPartner");
  w.member("version", version);
  w.member("description", about);
  w.end_object();
}

}  // namespace

std::string openapi(const command::Registry& commands, const resource::Registry& models,
                    const catalog::Catalog& catalog, const auth::Rights* rights, std::string_view version,
                    std::string_view transitions_json, std::string_view session_cookie) {
  const Audience audience(commands, models, catalog, rights);
  Paths paths;
  add_model_paths(paths, audience);
  add_command_paths(paths, audience);
  add_system_paths(paths);
  std::string out;
  out.reserve(1U << 19);
  json::Writer w(out);
  w.begin_object();
  w.member("openapi", "3.1.0");
  write_info(w, version);
  w.member_raw("servers", R"([{"url":"/"}])");
  write_tags(w, audience);
  w.member_raw("security", R"([{"jeton":[]},{"session":[],"csrf":[]}])");
  if (!transitions_json.empty()) w.member_raw("x-transitions", transitions_json);
  paths.write(w);
  w.key("components");
  w.begin_object();
  write_components(w, audience, session_cookie);
  w.end_object();
  w.end_object();
  return out;
}

}  // namespace describe
