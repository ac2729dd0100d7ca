#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/equipe/core/droits.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

constexpr command::Field entree[] = {
    command::text("nom", 100, "À quoi sert la clé.", 1).must(),
    command::text_list("portees", 200, "Droits « domaine:action » que la clé peut exercer.").must(),
    command::instant("expireAt", "Fin de validité ; sans fin si absente."),
};
constexpr command::Field rendue[] = {
    command::uuid("id", "Identifiant de la clé."),
    command::text("cle", 100, "La clé, montrée cette seule fois."),
    command::text("prefixe", 20, "Premiers caractères, pour la reconnaître."),
};

/// A scope that is no right, or that its maker lacks, is a fault: nobody grants more than they have (R-EQU-2).
std::vector<base::Fault> faults_of(const std::vector<std::string>& scopes, const auth::Rights& rights) {
  std::vector<base::Fault> faults;
  for (std::size_t i = 0; i < scopes.size(); ++i) {
    const std::string pointer = json::pointer_append("#/portees", i);
    if (!droit_bien_forme(scopes[i])) {
      faults.push_back({"portee_inconnue", pointer, "« " + scopes[i].substr(0, 60) + " » n'est pas un droit connu."});
    } else if (!rights.may(scopes[i])) {
      faults.push_back({"portee_excessive", pointer, "Vous n'avez pas vous-même le droit « " + scopes[i] + " »."});
    }
  }
  if (scopes.empty()) faults.push_back({"champ_obligatoire", "#/portees", "Une clé a au moins une portée."});
  return faults;
}

/// Makes an API key. The secret is in the answer and nowhere else.
base::Result<command::Answer> creer_cle(command::Context& context, const command::Input& input) {
  const auto scopes = input.text_list("portees");
  auto faults = faults_of(scopes, context.who().rights);
  const auto expires = input.instant("expireAt");
  if (expires && *expires <= context.now()) {
    faults.push_back({"date_passee", "#/expireAt", "La fin de validité est déjà passée."});
  }
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  TRY(context.load());

  const std::string key = "mpp_" + crypto::random_token();
  const base::Uuid id = base::Uuid::v7(context.now());
  std::vector<std::optional<std::string>> scope_values(scopes.begin(), scopes.end());
  pg::Params params;
  params.uuid(id).uuid(context.who().entreprise).uuid(context.who().user).text(*input.text("nom"));
  params.text(key.substr(0, 10)).bytes(crypto::sha256_bytes(key)).array(scope_values);
  if (expires) {
    params.instant(*expires);
  } else {
    params.null();
  }
  params.instant(context.now());
  context.queue(sql::creer_cle, params);
  std::string after;
  json::Writer a(after);
  a.begin_object();
  a.member("nom", *input.text("nom"));
  a.key("portees"), a.begin_array();
  for (const auto& scope : scopes) a.string(scope);
  a.end_array();
  a.end_object();
  context.audit({"creer_cle", "Cle", id, {}, std::move(after)});
  context.apply();

  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("id", id.text());
  w.member("cle", key);
  w.member("prefixe", key.substr(0, 10));
  w.end_object();
  return answer;
}

/// The keys in force, without their secrets.
base::Result<command::Answer> lister_cles(command::Context& context, const command::Input&) {
  context.queue(sql::lister_cles);
  const auto loaded = TRY(context.load());
  const pg::Rows& keys = loaded[0];
  static constexpr std::string_view names[] = {"id", "nom", "prefixe", "portees", "expireAt", "dernierUsageAt",
                                               "createdAt", "createdById"};
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_array();
  for (int row = 0; row < keys.size(); ++row) {
    w.begin_object();
    for (int column = 0; column < 8; ++column) {
      w.key(names[column]);
      if (keys.is_null(row, column)) {
        w.null();
      } else if (column == 3) {
        w.raw(keys.text(row, column));
      } else {
        w.string(keys.text(row, column));
      }
    }
    w.end_object();
  }
  w.end_array();
  return answer;
}

/// Ends a key at once. 404 for one that is not the company's or has ended.
base::Result<command::Answer> revoquer_cle(command::Context& context, const command::Input&) {
  context.queue(sql::revoquer_cle, pg::Params().uuid(context.id()).instant(context.now()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Cette clé n'existe pas ou n'est plus valable.");
  context.audit({"revoquer_cle", "Cle", context.id(), {}, {}});
  context.apply();
  return command::Answer{.body = "", .status = 204};
}

}  // namespace

const command::Command commande_creer_cle{
    .path = "/api/v1/cles",
    .right = "equipe:gerer_cles",
    .summary = "Crée une clé d'API avec ses portées et sa fin de validité.",
    .input = entree,
    .answer = rendue,
    .success = 201,
    .secret = true,
    .run = creer_cle,
};
const command::Command commande_lister_cles{
    .method = "GET",
    .path = "/api/v1/cles",
    .right = "equipe:gerer_cles",
    .summary = "Liste les clés d'API en vigueur, avec leur dernier usage.",
    .body = command::Body::None,
    .writes = false,
    .run = lister_cles,
};
const command::Command commande_revoquer_cle{
    .method = "DELETE",
    .path = "/api/v1/cles/{id}",
    .right = "equipe:gerer_cles",
    .summary = "Révoque une clé d'API.",
    .success = 204,
    .body = command::Body::None,
    .run = revoquer_cle,
};

}  // namespace equipe
