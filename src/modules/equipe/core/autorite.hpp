#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "modules/equipe/core/droits.hpp"

/// Who may give what to whom (R-EQU-2).
namespace equipe {

inline constexpr std::array<std::string_view, 6> roles{"PROPRIETAIRE", "ADMIN",   "MANAGER",
                                                       "COMPTABLE",    "VENDEUR", "CAISSIER"};

/// Somebody with the rights in force: those of the role and its exceptions; for a key, what its scopes leave of them.
struct Acteur {
  std::string role;
  std::vector<std::string> droits;
};

/// The fault, at #/role, of giving `role`: owners alone make owners and administrators, and nobody gives a role with a
/// right that they lack. Nothing when it may be given.
[[nodiscard]] std::optional<base::Fault> faute_de_role(const Acteur& auteur, std::string_view role);

/// Refuses 403 `personne_protegee` when `cible` is an owner and `auteur` is not, or has a right that `auteur` lacks.
[[nodiscard]] base::Result<base::Done> peut_changer(const Acteur& auteur, const Acteur& cible);

/// True when an owner or administrator has all the rights of `cible` and more.
[[nodiscard]] bool dirige(const Acteur& auteur, const Acteur& cible);

/// What becomes of an owner's account.
struct Sort {
  std::string_view role;
  std::string_view status;
};

/// Refuses 409 `dernier_proprietaire` when an active owner would cease to be one and `autres`, the number of the other
/// active owners, is zero.
[[nodiscard]] base::Result<base::Done> garder_un_proprietaire(const Sort& avant, const Sort& apres,
                                                              std::int64_t autres);

/// One domain of `droits` as a request changes it: the actions that replace those of the role, or nothing to go back
/// to the role.
struct ChangementDomaine {
  std::string domaine;
  std::optional<std::vector<std::string>> actions;
};

/// What a request changes of the exceptions; what it does not name stays.
struct ChangementsDroits {
  /// Forget the exceptions of all domains first.
  bool tout_retirer = false;
  std::vector<ChangementDomaine> domaines;
  std::optional<std::optional<bool>> voir_prix_achat;
  std::optional<std::optional<bool>> voir_marges;
};

[[nodiscard]] Exceptions appliquer(Exceptions avant, const ChangementsDroits& changements);

/// The faults of `changements` for somebody of `role` whose exceptions become `apres`: unknown domains
/// (`domaine_inconnu`), unknown actions (`action_inconnue`), and rights that `auteur` lacks (`droit_excessif`), given
/// by name or given back by the end of an exception. Pointers are those of the request.
[[nodiscard]] std::vector<base::Fault> fautes_de_droits(const Acteur& auteur, std::string_view role,
                                                        const ChangementsDroits& changements, const Exceptions& apres);

/// What is said of a telephone number that is none.
inline constexpr std::string_view telephone_attendu =
    "Ce numéro n'est pas valide : dix chiffres en France, ou le format international (+33…).";

/// A telephone number as it is stored ("+33612345678") from what people type; nothing when it is none. Ten digits
/// that begin with 0 are French.
[[nodiscard]] std::optional<std::string> telephone_international(std::string_view text);

}  // namespace equipe
