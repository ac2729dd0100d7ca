#include "app/kernel.hpp"

#include "app/modules.hpp"

namespace app {

namespace {

catalog::Catalog read_catalog(const std::string& conninfo) {
  pg::Session session({.conninfo = conninfo});
  return catalog::load(session);
}

}  // namespace

Kernel::Kernel(const std::string& application_conninfo) : m_catalog(read_catalog(application_conninfo)) {
  register_modules(m_models, m_commands);
}

}  // namespace app
