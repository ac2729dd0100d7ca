#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/uuid.hpp"
#include "engine/pg/session.hpp"

/// What other modules may ask of people and their access.
namespace equipe {

struct NouvelUtilisateur {
  base::Uuid id;
  base::Uuid entreprise;
  std::string email;
  std::string nom;
  std::string prenom;
  std::string role;
  bool proprietaire = false;
  /// International ("+33…"), or nothing.
  std::optional<std::string> telephone = {};
};

/// Queues the creation of a user and of the password that opens it. Requires the tenant to be set.
/// Constraint `user_email_unique` or `credential_email_unique` fails when the address is taken.
void queue_utilisateur(pg::Session& session, const NouvelUtilisateur& utilisateur, std::string_view password_hash);

/// True when an account opens with this address (in lower case), in any company. One round trip.
[[nodiscard]] bool adresse_connue(pg::Session& session, std::string_view email);

/// A new session of a person.
struct NewSession {
  std::string token;
  base::Instant expires_at;
};

enum class SessionKind { Browser, Program };

/// Queues a session for `user` and gives its token, which is stored hashed. Requires the tenant to be set.
NewSession queue_session(pg::Session& session, const base::Uuid& entreprise, const base::Uuid& user, SessionKind kind,
                         base::Instant now, std::string_view address, std::string_view agent);

}  // namespace equipe
