#include <algorithm>

#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

constexpr std::int64_t preferences_max = 200;
constexpr std::size_t valeur_octets_max = 8'192;

bool is_key(std::string_view text) {
  const auto alphanumeric = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  return alphanumeric(text.front()) && std::ranges::all_of(text, [&](char c) {
           return alphanumeric(c) || c == ':' || c == '.' || c == '_' || c == '-';
         });
}

constexpr command::Format cle{
    "cle_invalide", "Des lettres sans accent, des chiffres et : . _ - sont permis ; une lettre ou un chiffre d'abord.",
    is_key};

constexpr command::Field preference[] = {
    command::text("cle", 100, "Nom de la préférence.").must(),
    {.name = "valeur", .kind = command::Kind::Json, .about = "Valeur, telle qu'elle a été gardée.", .required = true},
    command::instant("updatedAt", "Dernier enregistrement.").must(),
};
constexpr command::Field reponse_liste[] = {
    command::list("preferences", preference, preferences_max, "Par ordre de nom.").must(),
};

constexpr command::Field entree[] = {
    command::text("cle", 100, "Nom de la préférence, par exemple vues:Document.", 1).formed(cle).must(),
    {.name = "valeur",
     .kind = command::Kind::Json,
     .about = "Valeur JSON de 8 192 octets au plus ; null, ou rien, oublie la préférence."},
};

/// One's own preferences.
base::Result<command::Answer> lire_preferences(command::Context& context, const command::Input&) {
  context.queue(sql::lister_preferences, pg::Params().uuid(context.who().user));
  const auto loaded = TRY(context.load());
  const pg::Rows& rows = loaded[0];
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("preferences"), w.begin_array();
  for (int row = 0; row < rows.size(); ++row) {
    w.begin_object();
    w.member("cle", rows.text(row, 0));
    w.key("valeur"), w.raw(rows.text(row, 1));
    w.member("updatedAt", rows.text(row, 2));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return answer;
}

/// Keeps or forgets one of one's own preferences; the last to write wins. Two requests at once may pass the bound on
/// their number by one, which harms nobody. Refuses, in this order: 422 preference_trop_lourde, 409
/// trop_de_preferences.
base::Result<command::Answer> garder_preference(command::Context& context, const command::Input& input) {
  const std::string name = *input.text("cle");
  const json::Value* value = input.json("valeur");
  const bool kept = value != nullptr && !value->is_null();
  std::string text;
  if (kept) json::append(text, *value);
  if (text.size() > valeur_octets_max) {
    return base::Unexpected{command::invalid_input({base::Fault{
        "preference_trop_lourde", "#/valeur",
        "Cette préférence occupe " + std::to_string(text.size()) + " octets ; 8 192 au plus sont gardés."}})};
  }
  context.queue(sql::compter_preferences, pg::Params().uuid(context.who().user).text(name));
  const auto loaded = TRY(context.load());
  if (kept && loaded[0].integer(0, 0) >= preferences_max) {
    return base::refuse(409, "trop_de_preferences",
                        "Vous avez déjà 200 préférences gardées : oubliez-en une avant d'en ajouter.");
  }
  if (kept) {
    context.queue(sql::garder_preference, pg::Params()
                                              .uuid(context.who().entreprise)
                                              .uuid(context.who().user)
                                              .text(name)
                                              .text(text)
                                              .instant(context.now()));
  } else {
    context.queue(sql::oublier_preference, pg::Params().uuid(context.who().user).text(name));
  }
  context.apply();
  return command::Answer{.body = "", .status = 204};
}

}  // namespace

const command::Command commande_lire_preferences{
    .method = "GET",
    .path = "/api/v1/preferences",
    .summary = "Rend ce que la personne qui appelle a arrangé pour elle : vues, colonnes.",
    .answer = reponse_liste,
    .access = command::Access::Person,
    .body = command::Body::None,
    .writes = false,
    .run = lire_preferences,
};
const command::Command commande_garder_preference{
    .path = "/api/v1/preferences",
    .summary = "Garde une préférence de la personne qui appelle, ou l'oublie ; le dernier enregistrement l'emporte.",
    .input = entree,
    .success = 204,
    .access = command::Access::Person,
    .run = garder_preference,
};

}  // namespace equipe
