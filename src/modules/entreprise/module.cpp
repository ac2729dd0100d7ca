#include "modules/entreprise/module.hpp"

namespace entreprise {

namespace {

constexpr std::string_view read_only[] = {"plan", "abonnementActif", "slug"};

}  // namespace

void register_module(resource::Registry& models, command::Registry& commands) {
  models.add({.name = "Entreprise", .domain = "entreprise", .write = resource::Update, .read_only = read_only});
  models.add({.name = "ParametresEntreprise", .domain = "entreprise", .write = resource::Update});
  models.add({.name = "Subscription", .domain = "entreprise"});
  models.add({.name = "UsageCounter", .domain = "entreprise"});

  commands.add(commande_cloturer_periode);
  commands.add(commande_poser_logo);
  commands.add(commande_lire_logo);
  commands.add(commande_retirer_logo);
  commands.add(commande_lire_formule);
}

}  // namespace entreprise
