#pragma once

#include "engine/command/field.hpp"

namespace equipe {

inline constexpr std::int64_t mot_de_passe_min = 8;
inline constexpr std::int64_t mot_de_passe_max = 200;

inline constexpr command::Field champs_session_rendue[] = {
    command::text("jeton", 100, "Jeton à envoyer dans Authorization: Bearer ; absent pour un navigateur."),
    command::text("csrf", 100, "Jeton à renvoyer dans X-CSRF-Token ; pour un navigateur seulement."),
    command::instant("expireAt", "Fin de la session."),
    command::uuid("entrepriseId", "Entreprise."),
    command::uuid("userId", "Utilisateur."),
};

}  // namespace equipe
