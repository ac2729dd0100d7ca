#pragma once

#include "base/clock.hpp"
#include "engine/catalog/catalog.hpp"
#include "engine/command/authentication.hpp"
#include "engine/command/command.hpp"
#include "engine/command/context.hpp"
#include "engine/crypto/vault.hpp"
#include "engine/http/message.hpp"
#include "engine/pg/session.hpp"
#include "engine/resource/registry.hpp"

namespace command {

/// What came of a request. `durable_needed` says that something was committed which must be on disk before the answer
/// leaves (see `pg::Flusher`).
struct Outcome {
  http::Response response;
  bool durable_needed = false;
  /// Makes the body of `response`, on the same session (see `Answer::produce`).
  Produce produce = nullptr;
};

/// Carries out API requests on a worker's session: commands and the generic resources. Holds only references to
/// immutable registries, so that all workers share one.
class Runner {
 public:
  Runner(const Registry& commands, const resource::Registry& models, const catalog::Catalog& catalog,
         Authentication& authentication, const base::Clock& clock, const crypto::Vault& vault)
      : m_commands(commands),
        m_models(models),
        m_catalog(catalog),
        m_authentication(authentication),
        m_clock(clock),
        m_vault(vault) {}

  /// The queue that the request belongs to; needs no database.
  [[nodiscard]] LaneKind lane(const http::Request& request) const;

  /// Never throws: refusals become problem documents, anything unexpected is logged with the request's id and becomes
  /// a 500 that names it.
  [[nodiscard]] Outcome execute(pg::Session& session, const http::Request& request) const;

 private:
  Outcome dispatch(pg::Session& session, const http::Request& request) const;
  Outcome run_command(pg::Session& session, const http::Request& request, const Registry::Match& match) const;
  Outcome run_resource(pg::Session& session, const http::Request& request) const;
  base::Result<base::Done> prepare(Context& context) const;
  static void finish(Context& context, const Answer& answer);

  const Registry& m_commands;
  const resource::Registry& m_models;
  const catalog::Catalog& m_catalog;
  Authentication& m_authentication;
  const base::Clock& m_clock;
  const crypto::Vault& m_vault;
};

}  // namespace command
