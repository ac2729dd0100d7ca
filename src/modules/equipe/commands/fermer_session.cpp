#include "engine/command/context.hpp"
#include "modules/equipe/authentication.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

/// Ends the session that the request came with; its token is worth nothing from then on.
base::Result<command::Answer> fermer_session(command::Context& context, const command::Input&) {
  context.queue(sql::fermer_session, pg::Params().uuid(context.who().session).instant(context.now()));
  TRY(context.load());
  context.apply();
  command::Answer answer{.body = "", .status = 204};
  answer.headers.push_back(
      {"Set-Cookie", std::string(cookie_name) + "=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"});
  return answer;
}

}  // namespace

const command::Command commande_fermer_session{
    .method = "DELETE",
    .path = "/api/v1/session",
    .summary = "Ferme la session en cours.",
    .success = 204,
    .access = command::Access::Person,
    .body = command::Body::None,
    .run = fermer_session,
};

}  // namespace equipe
