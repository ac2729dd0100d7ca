#pragma once

#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "engine/auth/identity.hpp"
#include "engine/catalog/catalog.hpp"
#include "engine/command/command.hpp"
#include "engine/crypto/vault.hpp"
#include "engine/http/message.hpp"
#include "engine/json/value.hpp"
#include "engine/pg/session.hpp"
#include "engine/resource/registry.hpp"

namespace command {

/// For whom the program acts by itself.
struct Automate {
  base::Uuid entreprise;
  /// IANA zone of the company, for "today".
  std::string time_zone;
  /// What the audit log says: Systeme, or Automation for what a person set up.
  auth::Source source = auth::Source::Systeme;
};

/// Carries out commands without a caller, for the periodic tasks: the same transaction, audit line and outbox as over
/// HTTP, every right, and nobody as the author. Holds references to immutable registries that outlive it; any thread
/// may use it, each with its own session.
class InProcess {
 public:
  InProcess(const Registry& commands, const resource::Registry& models, const catalog::Catalog& catalog,
            const base::Clock& clock, const crypto::Vault& vault)
      : m_commands(commands), m_models(models), m_catalog(catalog), m_clock(clock), m_vault(vault) {}

  /// `POST path` with this JSON body; gives the answer, or the command's refusal (500 `erreur_interne` when something
  /// unexpected happened, which is logged). With `key`, a call that was carried out before gives its answer again.
  /// `session` commits synchronously and has no transaction open.
  [[nodiscard]] base::Result<json::Value> post(pg::Session& session, const Automate& as, std::string_view path,
                                               std::string body, std::string_view key = "") const;

  /// The body of `GET path`, of whatever type: a document's page. Refuses as the command does.
  [[nodiscard]] base::Result<std::string> get(pg::Session& session, const Automate& as, std::string_view path) const;

 private:
  [[nodiscard]] http::Response carry_out(pg::Session& session, const Automate& as, http::Request request) const;

  const Registry& m_commands;
  const resource::Registry& m_models;
  const catalog::Catalog& m_catalog;
  const base::Clock& m_clock;
  const crypto::Vault& m_vault;
};

}  // namespace command
