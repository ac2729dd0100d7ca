#include "engine/command/context.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/loi.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::text("motif", 200, "Pourquoi la clé change.", 1).must(),
};

/// Gives a register another signing key: the old one signs the event that says so, and keeps signing the archives of
/// its time. Refuses 404 introuvable.
base::Result<command::Answer> changer_cle(command::Context& context, const command::Input& input) {
  const base::Uuid caisse = context.id();
  const std::size_t tetes = queue_tetes(context, {&caisse, 1});
  const auto lus = TRY(context.load());
  if (lus[tetes].empty()) return base::refuse(404, "introuvable", "Cette caisse n'existe pas.");
  Scelleur scelleur(context, lus, tetes);
  scelleur.changer_cle(caisse, *input.text("motif"), operateur_de(context));
  scelleur.queue(context);
  context.audit({"changer_cle", "Register", caisse, {}, {}});
  context.apply();
  return command::Answer{.body = {}, .status = 204};
}

}  // namespace

const command::Command commande_changer_cle{
    .path = "/api/v1/Register/{id}/changer-cle",
    .right = "caisse:gerer",
    .summary = "Donne une autre clé de signature à une caisse ; le journal le dit.",
    .input = entree,
    .success = 204,
    .run = changer_cle,
};

}  // namespace caisse
