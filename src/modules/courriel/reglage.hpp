#pragma once

#include <optional>
#include <string>

#include "base/result.hpp"
#include "engine/crypto/vault.hpp"
#include "engine/mail/message.hpp"
#include "engine/mail/smtp.hpp"
#include "engine/pg/session.hpp"
#include "modules/courriel/core/relance.hpp"

namespace courriel {

/// The mail settings of a company, as stored.
struct Reglage {
  std::string hote;
  int port = 587;
  std::string securite = "STARTTLS";
  std::string utilisateur;
  /// Sealed.
  std::string secret;
  std::string certificat;
  int delai = 15;
  std::string expediteur;
  std::string nom_expediteur;
  std::optional<std::string> repondre_a;
  bool relances_automatiques = false;
};

/// The row of lire_reglage.sql; nothing as long as no server is set.
[[nodiscard]] std::optional<Reglage> lire_reglage(const pg::Rows& rows);

/// Where the secret of a company is sealed to.
[[nodiscard]] std::string place_du_secret(const base::Uuid& entreprise);

/// The server to hand mail to. Refuses 409 `secret_illisible` when the stored secret was sealed with another key.
[[nodiscard]] base::Result<mail::Server> serveur(const Reglage& reglage, const crypto::Vault& vault,
                                                 const base::Uuid& entreprise);

/// The days of the levels, from ParametresEntreprise.relances: [{"jours": 7}, {"jours": 15}, {"jours": 30}], the
/// proposed ones when that is empty. Refuses 422 `relances_mal_reglees`.
[[nodiscard]] base::Result<Niveaux> lire_niveaux(const pg::Rows& rows);

[[nodiscard]] base::Unexpected<base::Refusal> sans_reglage();

}  // namespace courriel
