#pragma once

#include <string>

#include "base/clock.hpp"
#include "engine/catalog/catalog.hpp"
#include "engine/command/command.hpp"
#include "engine/command/runner.hpp"
#include "engine/resource/registry.hpp"
#include "modules/equipe/authentication.hpp"

namespace app {

/// What carries out requests, without the network: the registries of all modules, the catalog of the database, and who
/// is asking. One serves all threads; it stays where it is made, for runners refer to it.
class Kernel {
 public:
  /// Reads the catalog. Without a vault, no secret can be sealed. Requires a migrated database; throws pg::Error when
  /// it cannot be reached.
  explicit Kernel(const std::string& application_conninfo, crypto::Vault vault = {});
  Kernel(const Kernel&) = delete;
  Kernel& operator=(const Kernel&) = delete;

  /// A runner at the time of `clock`, which outlives it. Made of references: as cheap as a call.
  [[nodiscard]] command::Runner runner(const base::Clock& clock) {
    return {m_commands, m_models, m_catalog, m_authentication, clock, m_vault};
  }
  /// The OpenAPI document for a caller, or the whole contract without one.
  [[nodiscard]] std::string openapi(const auth::Rights* rights) const;
  /// The TypeScript types of the models.
  [[nodiscard]] std::string typescript() const;
  [[nodiscard]] const resource::Registry& models() const { return m_models; }
  [[nodiscard]] const command::Registry& commands() const { return m_commands; }
  [[nodiscard]] const catalog::Catalog& catalog() const { return m_catalog; }
  [[nodiscard]] const crypto::Vault& vault() const { return m_vault; }
  [[nodiscard]] equipe::Authentication& authentication() { return m_authentication; }

 private:
  resource::Registry m_models;
  command::Registry m_commands;
  catalog::Catalog m_catalog;
  equipe::Authentication m_authentication;
  crypto::Vault m_vault;
};

}  // namespace app
