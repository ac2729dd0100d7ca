#include "modules/clients/module.hpp"

namespace clients {

namespace {

// Points are a cache of their ledger; consent is kept with its proof by its own verb.
constexpr std::string_view client_read_only[] = {"points_solde", "niveauFideliteJusquAu", "anonymiseAt"};
constexpr std::string_view token_hidden[] = {"jetonHash"};

}  // namespace

void register_module(resource::Registry& models, command::Registry& commands) {
  models.add({.name = "Client", .domain = "clients", .write = resource::All, .read_only = client_read_only});
  models.add({.name = "ClientNotification", .domain = "clients"});
  models.add({.name = "PasswordResetToken", .domain = "clients", .hidden = token_hidden});
  models.add({.name = "InvitationToken", .domain = "clients", .hidden = token_hidden});

  commands.add(commande_importer_clients);
  commands.add(commande_annuler_import_clients);
  commands.add(commande_exporter_clients);
}

}  // namespace clients
