#include "modules/caisse/cloture_periode.hpp"
#include "modules/caisse/loi.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::integer("annee", 2000, 2099, "Année à clore.").must(),
};

/// Refuses as `cloturer_periode_caisse`.
base::Result<command::Answer> cloturer_annee(command::Context& context, const command::Input& input) {
  return cloturer_periode_caisse(context, annee_de(static_cast<int>(*input.integer("annee"))));
}

}  // namespace

const command::Command commande_cloturer_annee{
    .path = "/api/v1/Register/{id}/cloturer-annee",
    .right = "caisse:cloturer",
    .summary = "Clôt une année d'une caisse : total de ses mois, total perpétuel, signature.",
    .input = entree,
    .answer = champs_total,
    .success = 201,
    .run = cloturer_annee,
};

}  // namespace caisse
