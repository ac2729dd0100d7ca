#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/command/context.hpp"
#include "modules/equipe/core/autorite.hpp"
#include "modules/equipe/equipe.hpp"

namespace equipe {

/// What UserPermissions holds of somebody.
struct Permissions {
  Exceptions exceptions;
  /// Stores that the person is limited to; nothing for all.
  std::optional<std::vector<std::string>> magasins;
  /// Hundredths of a percent; nothing for what the role allows.
  std::optional<std::int64_t> remise_max;
  /// Zero when nothing was ever stored.
  std::int64_t version = 0;
};

/// Somebody of the team, as commands change them.
struct Personne {
  base::Uuid id;
  std::string email, nom, prenom, role, status;
  std::optional<std::string> telephone;
  std::int64_t version = 0;
  /// How many other owners are active.
  std::int64_t autres_proprietaires = 0;
  Permissions permissions;

  [[nodiscard]] Acteur acteur() const { return {role, droits_du_role(role, permissions.exceptions)}; }
};

/// The caller as the rules of R-EQU-2 see them.
[[nodiscard]] Acteur auteur(const command::Context& context);

/// Exceptions from three columns of a row that begin at `column`: droits, voirPrixAchat, voirMarges.
[[nodiscard]] Exceptions lire_exceptions(const pg::Rows& rows, int column, int row = 0);

/// What creer_utilisateur.sql takes.
[[nodiscard]] pg::Params parametres(const NouvelUtilisateur& nouveau);

/// Queues the lock and the reading of a person; `lire_personne` takes the rows of the second statement.
void queue_personne_a_changer(command::Context& context, const base::Uuid& id);
/// The person of `sql::lire_personne`. Refuses 404 `introuvable`.
[[nodiscard]] base::Result<Personne> lire_personne(const pg::Rows& rows);

/// Refuses 412 `version_perimee` when a version was given and is not `actuelle`.
[[nodiscard]] base::Result<base::Done> verifier_version(const command::Input& input, std::int64_t actuelle);

}  // namespace equipe
