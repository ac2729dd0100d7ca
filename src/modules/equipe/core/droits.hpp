#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Roles and the rights that come with them.
namespace equipe {

/// What UserPermissions changes of a role's rights.
struct Exceptions {
  /// Domain → actions; a domain named here replaces what the role grants there.
  std::vector<std::pair<std::string, std::vector<std::string>>> droits;
  std::optional<bool> voir_prix_achat;
  std::optional<bool> voir_marges;
};

/// The rights "domaine:action" of a role with its exceptions, sorted. An unknown role has none.
[[nodiscard]] std::vector<std::string> droits_du_role(std::string_view role, const Exceptions& exceptions = {});

/// The rights of an API key: those of its maker that the key's scopes cover. A scope is a right ("ventes:lire",
/// "ventes:*").
[[nodiscard]] std::vector<std::string> restreindre(const std::vector<std::string>& droits,
                                                   const std::vector<std::string>& portees);

/// The domains that have rights, sorted.
[[nodiscard]] std::vector<std::string_view> domaines_connus();

/// The actions that a domain knows, sorted; none for an unknown domain. "*" stands for all of them and is not listed.
[[nodiscard]] std::span<const std::string_view> actions_du_domaine(std::string_view domaine);

/// True for "*:*" and for "domaine:action" with a known domain and one of its actions or "*".
[[nodiscard]] bool droit_bien_forme(std::string_view droit);

/// True when `droits` contain `droit`, by name, by "domaine:*" or by "*:*".
[[nodiscard]] bool couvre(const std::vector<std::string>& droits, std::string_view droit);
/// True when `droits` contain each of `demandes`.
[[nodiscard]] bool couvre_tout(const std::vector<std::string>& droits, const std::vector<std::string>& demandes);

}  // namespace equipe
