#include "modules/equipe/equipe.hpp"

#include "base/text.hpp"
#include "engine/crypto/crypto.hpp"
#include "modules/equipe/personne.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

/// A browser is left alone for a day at most; a program for a month.
std::chrono::hours lifetime(SessionKind kind) {
  return kind == SessionKind::Browser ? std::chrono::hours(24) : std::chrono::hours(24 * 30);
}

/// The browser's own name as it may be stored: valid UTF-8 of 500 bytes at most.
std::string printable(std::string_view agent) {
  std::string text(agent.substr(0, 500));
  if (const auto broken = base::first_invalid_utf8(text)) text.resize(*broken);
  return text.substr(0, text.find('\0'));
}

}  // namespace

void queue_utilisateur(pg::Session& session, const NouvelUtilisateur& utilisateur, std::string_view password_hash) {
  session.queue(sql::creer_utilisateur, parametres(utilisateur));
  session.queue(sql::fixer_mot_de_passe, pg::Params()
                                             .uuid(utilisateur.id)
                                             .uuid(utilisateur.entreprise)
                                             .text(utilisateur.email)
                                             .text(password_hash));
}

bool adresse_connue(pg::Session& session, std::string_view email) {
  return !session.execute(sql::trouver_identifiant, pg::Params().text(email)).empty();
}

NewSession queue_session(pg::Session& session, const base::Uuid& entreprise, const base::Uuid& user, SessionKind kind,
                         base::Instant now, std::string_view address, std::string_view agent) {
  NewSession made{crypto::random_token(), now + lifetime(kind)};
  pg::Params params;
  params.uuid(base::Uuid::v7(now)).uuid(entreprise).uuid(user).bytes(crypto::sha256_bytes(made.token));
  params.text(kind == SessionKind::Browser ? "BROWSER" : "PROGRAM").instant(now).instant(made.expires_at);
  if (address.empty()) {
    params.null();
  } else {
    params.text(address);
  }
  params.text(printable(agent));
  session.queue(sql::creer_session, params);
  return made;
}

}  // namespace equipe
