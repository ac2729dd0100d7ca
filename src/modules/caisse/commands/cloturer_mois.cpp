#include "modules/caisse/cloture_periode.hpp"
#include "modules/caisse/loi.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::text("mois", 7, "Mois à clore, AAAA-MM.", 7).must(),
};

/// Refuses 422 `mois_invalide`, then as `cloturer_periode_caisse`.
base::Result<command::Answer> cloturer_mois(command::Context& context, const command::Input& input) {
  const auto premier = base::Date::parse(*input.text("mois") + "-01");
  if (!premier) {
    return base::Unexpected{
        command::invalid_input({{"mois_invalide", "#/mois", "Un mois s'écrit AAAA-MM, par exemple 2026-11."}})};
  }
  return cloturer_periode_caisse(context, mois_de(*premier));
}

}  // namespace

const command::Command commande_cloturer_mois{
    .path = "/api/v1/Register/{id}/cloturer-mois",
    .right = "caisse:cloturer",
    .summary = "Clôt un mois d'une caisse : total de ses journées, total perpétuel, signature.",
    .input = entree,
    .answer = champs_total,
    .success = 201,
    .run = cloturer_mois,
};

}  // namespace caisse
