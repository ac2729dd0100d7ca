#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/uuid.hpp"
#include "engine/command/context.hpp"
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

/// Somebody who may stand at a till.
struct Caissier {
  base::Uuid id;
  std::string prenom, nom, role;
  bool actif = true;
  /// Hundredths of a percent; nothing when the role sets no bound.
  std::optional<std::int64_t> remise_max;
  std::vector<std::string> droits;
  /// Argon2id of the code, for the server; empty without a code.
  std::string pin;
  /// What a device checks the code with, without network: raw bytes.
  struct Preuve {
    std::string sel;
    std::int64_t iterations = 0;
    std::string preuve;
  };
  std::optional<Preuve> preuve;

  /// First name and name, without a blank where one is missing.
  [[nodiscard]] std::string nom_complet() const;
  /// By the role and its exceptions.
  [[nodiscard]] bool peut(std::string_view droit) const;
};

/// Queues one statement: these people, or everybody of the team for an empty list.
void queue_caissiers(command::Context& context, std::span<const base::Uuid> ids);
/// Those of its rows.
[[nodiscard]] std::vector<Caissier> lire_caissiers(const pg::Rows& rows);

/// Counts a try of the code of `user` before it is made, outside any transaction. Refuses 429 `trop_de_tentatives`.
base::Result<base::Done> compter_essai_pin(command::Context& context, const base::Uuid& user);
/// Does `pin` open for this person? Queues the end of the count when it does. Refuses 422 `pin_inexact` (#/pin) for a
/// wrong code, a person without one and a person who is suspended alike.
base::Result<base::Done> verifier_pin(command::Context& context, const Caissier* caissier, std::string_view pin);

}  // namespace equipe
