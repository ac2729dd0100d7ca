#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/equipe/core/droits.hpp"
#include "modules/equipe/module.hpp"

namespace equipe {

namespace {

constexpr std::string_view roles[] = {"PROPRIETAIRE", "ADMIN", "MANAGER", "COMPTABLE", "VENDEUR", "CAISSIER"};

constexpr command::Field domaine[] = {
    command::text("nom", 30, "Domaine.").must(),
    command::text_list("actions", 100, "Actions du domaine.").must(),
};
constexpr command::Field role[] = {
    command::text("nom", 30, "Rôle.").must(),
    command::text_list("droits", 500, "Droits « domaine:action » ; « * » vaut pour tout.").must(),
};
constexpr command::Field reponse[] = {
    command::list("domaines", domaine, 100, "Tout ce qui peut être permis.").must(),
    command::list("roles", role, 20, "Ce que chaque rôle permet, sans exception.").must(),
};

template <class Texts>
void textes(json::Writer& w, std::string_view name, const Texts& texts) {
  w.key(name), w.begin_array();
  for (const auto& text : texts) w.string(text);
  w.end_array();
}

/// What can be allowed, and what each role allows.
base::Result<command::Answer> lire_roles(command::Context& context, const command::Input&) {
  TRY(context.load());
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("domaines"), w.begin_array();
  for (const std::string_view nom : domaines_connus()) {
    w.begin_object();
    w.member("nom", nom);
    textes(w, "actions", actions_du_domaine(nom));
    w.end_object();
  }
  w.end_array();
  w.key("roles"), w.begin_array();
  for (const std::string_view nom : roles) {
    w.begin_object();
    w.member("nom", nom);
    textes(w, "droits", droits_du_role(nom));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lire_roles{
    .method = "GET",
    .path = "/api/v1/roles",
    .right = "equipe:lire",
    .summary = "Dit ce qui peut être permis, domaine par domaine, et ce que chaque rôle permet.",
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = lire_roles,
};

}  // namespace equipe
