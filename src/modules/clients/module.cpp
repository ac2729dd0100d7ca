#include "modules/clients/module.hpp"

namespace clients {

namespace {

// Points are a cache of their ledger; consent is kept with its proof by its own verb.
constexpr std::string_view client_read_only[] = {"points_solde", "anonymiseAt"};
constexpr std::string_view token_hidden[] = {"jetonHash"};

}  // namespace

void register_module(resource::Registry& models, command::Registry&) {
  models.add({.name = "Client", .domain = "clients", .write = resource::All, .read_only = client_read_only});
  models.add({.name = "ClientNotification", .domain = "clients"});
  models.add({.name = "PasswordResetToken", .domain = "clients", .hidden = token_hidden});
  models.add({.name = "InvitationToken", .domain = "clients", .hidden = token_hidden});
}

}  // namespace clients
