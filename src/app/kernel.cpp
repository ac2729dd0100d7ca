#include "app/kernel.hpp"

#include "app/modules.hpp"
#include "engine/describe/openapi.hpp"
#include "engine/describe/typescript.hpp"
#include "modules/ventes/transitions_json.hpp"

namespace app {

namespace {

catalog::Catalog read_catalog(const std::string& conninfo) {
  pg::Session session({.conninfo = conninfo});
  return catalog::load(session);
}

}  // namespace

Kernel::Kernel(const std::string& application_conninfo, crypto::Vault vault)
    : m_catalog(read_catalog(application_conninfo)), m_vault(std::move(vault)) {
  register_modules(m_models, m_commands);
}

std::string Kernel::openapi(const auth::Rights* rights) const {
  // Who may not read sales learns nothing of their life cycle.
  const bool sales = rights == nullptr || rights->may("ventes", "lire");
  return describe::openapi(m_commands, m_models, m_catalog, rights, MYPROPARTNER_VERSION,
                           sales ? ventes::transitions_json() : std::string(), std::string(equipe::cookie_name));
}

std::string Kernel::typescript() const { return describe::database_types(m_models, m_catalog); }

}  // namespace app
