#include "base/identifiants.hpp"
#include "base/text.hpp"
#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/equipe/authentication.hpp"
#include "modules/equipe/equipe.hpp"
#include "modules/equipe/equipe_champs.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/sql.hpp"
#include "modules/equipe/throttle.hpp"

namespace equipe {

namespace {

constexpr command::Field entree[] = {
    command::text("email", 254, "Adresse de l'utilisateur.", 1).must(),
    command::text("motDePasse", mot_de_passe_max, "Mot de passe.", 1).must(),
    command::boolean("navigateur", "true pour recevoir un témoin de connexion (cookie) au lieu d'un jeton."),
};

constexpr Throttle par_compte{"compte", 5, 900};
constexpr Throttle par_adresse{"adresse", 50, 900};

/// Hash of nobody's password: an unknown address costs the same time as a wrong password.
const std::string& nobody() {
  static const std::string hash = crypto::argon2id_hash(crypto::random_token());
  return hash;
}

base::Unexpected<base::Refusal> refused() {
  return base::refuse(401, "identifiants_invalides", "L'adresse ou le mot de passe est inexact.");
}

std::string cookie(std::string_view token, bool secure) {
  std::string text(cookie_name);
  text.append("=").append(token).append("; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400");
  if (secure) text.append("; Secure");
  return text;
}

command::Answer answer(const NewSession& session, const base::Uuid& entreprise, const base::Uuid& user, bool browser,
                       bool secure) {
  command::Answer given;
  json::Writer w(given.body);
  w.begin_object();
  if (browser) {
    w.member("csrf", csrf_token(session.token));
    given.headers.push_back({"Set-Cookie", cookie(session.token, secure)});
  } else {
    w.member("jeton", session.token);
  }
  w.member("expireAt", base::iso(session.expires_at));
  w.member("entrepriseId", entreprise.text());
  w.member("userId", user.text());
  w.end_object();
  return given;
}

/// Kept for the journals of the tills; the brake on tries bounds how many there are.
void note_refusal(pg::Session& session, const base::Uuid& entreprise, const base::Uuid& user, base::Instant now) {
  session.queue_sql("BEGIN");
  session.queue_sql("SET LOCAL app.entreprise = '" + entreprise.text() + "'");
  session.queue(sql::noter_connexion_refusee,
                pg::Params().uuid(entreprise).uuid(base::Uuid::v7(now)).uuid(user).instant(now));
  session.queue_sql("COMMIT");
  session.sync();
}

/// Opens a session for an address and a password. Refuses, in this order: 429 trop_de_tentatives,
/// 401 identifiants_invalides (the same for an unknown address), 403 compte_suspendu.
base::Result<command::Answer> ouvrir_session(command::Context& context, const command::Input& input) {
  pg::Session& session = context.session();
  const std::string email = base::ascii_lower(*input.text("email"));
  TRY(count_try(session, par_adresse, context.request().remote_address, context.now()));
  TRY(count_try(session, par_compte, email, context.now()));

  const pg::Rows found = session.execute(sql::trouver_identifiant, pg::Params().text(email));
  const std::string hash = found.empty() ? nobody() : std::string(found.text(0, 2));
  const bool exact = crypto::argon2id_verify(hash, *input.verbatim("motDePasse"));
  if (!exact && !found.empty()) note_refusal(session, found.uuid(0, 1), found.uuid(0, 0), context.now());
  if (!exact || found.empty()) return refused();
  const base::Uuid user = found.uuid(0, 0);
  const base::Uuid entreprise = found.uuid(0, 1);
  const bool browser = input.boolean("navigateur").value_or(false);

  session.queue_sql("BEGIN");
  session.queue_sql("SET LOCAL app.entreprise = '" + entreprise.text() + "'");
  session.queue(sql::noter_connexion, pg::Params().uuid(user).instant(context.now()));
  const NewSession made =
      queue_session(session, entreprise, user, browser ? SessionKind::Browser : SessionKind::Program, context.now(),
                    context.request().remote_address, context.request().header("user-agent"));
  if (crypto::argon2id_outdated(hash)) {
    session.queue(sql::renouveler_empreinte, pg::Params()
                                                 .uuid(user)
                                                 .uuid(entreprise)
                                                 .text(email)
                                                 .text(crypto::argon2id_hash(*input.verbatim("motDePasse")))
                                                 .text(hash));
  }
  const auto rows = session.sync();
  if (rows[2].empty() || rows[2].text(0, 0) != "ACTIF") {
    return base::refuse(403, "compte_suspendu", "Ce compte n'est pas actif : adressez-vous à un administrateur.");
  }
  session.execute_sql("COMMIT");
  clear_tries(session, par_compte, email);
  // A shop behind one address logs in all day: only failures slow it down.
  take_back_try(session, par_adresse, context.request().remote_address);
  return answer(made, entreprise, user, browser, context.request().secure);
}

}  // namespace

const command::Command commande_ouvrir_session{
    .path = "/api/v1/session",
    .summary = "Ouvre une session : témoin de connexion pour un navigateur, jeton pour un programme.",
    .input = entree,
    .answer = champs_session_rendue,
    .success = 201,
    .access = command::Access::Public,
    .lane = command::LaneKind::Secrets,
    .run = ouvrir_session,
};

}  // namespace equipe
