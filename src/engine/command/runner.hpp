#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "engine/catalog/catalog.hpp"
#include "engine/command/authentication.hpp"
#include "engine/command/command.hpp"
#include "engine/command/context.hpp"
#include "engine/crypto/vault.hpp"
#include "engine/http/message.hpp"
#include "engine/json/value.hpp"
#include "engine/pg/session.hpp"
#include "engine/resource/registry.hpp"

namespace command {

/// What came of a request. `durable_needed` says that something was committed which must be on disk before the answer
/// leaves (see `pg::Flusher`), `effects_left` that effects were committed which can be sent then.
struct Outcome {
  http::Response response;
  bool durable_needed = false;
  bool effects_left = false;
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

  /// Whether anyone may ask for it (`Access::Public`).
  [[nodiscard]] bool open_to_anyone(std::string_view method, std::string_view path) const;
  /// See `Command::waits_outside`.
  [[nodiscard]] bool waits_outside(const http::Request& request) const;
  /// The company of a caller who was carried out before, from memory.
  [[nodiscard]] std::optional<base::Uuid> known_company(const http::Request& request) const {
    return m_authentication.known_company(request);
  }

  /// Never throws: refusals become problem documents, anything unexpected is logged with the request's id and becomes
  /// a 500 that names it.
  [[nodiscard]] Outcome execute(pg::Session& session, const http::Request& request) const;

  /// What requests must have in common to be carried out together; nothing for a request that goes alone. Needs no
  /// database.
  [[nodiscard]] std::optional<std::string> together(const http::Request& request) const;
  /// As `execute` for requests that have that in common, in one transaction where possible; outcomes in their order.
  [[nodiscard]] std::vector<Outcome> execute_together(pg::Session& session,
                                                      std::span<const http::Request* const> requests) const;

 private:
  struct Asked;
  Outcome dispatch(pg::Session& session, const http::Request& request) const;
  Outcome run_command(pg::Session& session, const http::Request& request, const Registry::Match& match) const;
  Outcome run_resource(pg::Session& session, const http::Request& request) const;
  base::Result<base::Done> prepare(Context& context, bool secret) const;
  base::Result<base::Done> admit(Context& context, const Registry::Match& match) const;
  static base::Result<json::Value> read_input(const http::Request& request, const Command& command);
  static base::Result<Answer> carry_out(const Command& command, Transaction& transaction, Context& context,
                                        const Input& input, const Refused* refused);
  void run_together(Transaction& transaction, std::span<const http::Request* const> requests,
                    std::vector<std::optional<Outcome>>& outcomes) const;
  static Outcome replayed(Context& context);
  static void queue_answer(Context& context, const Answer& answer);
  static void finish(Context& context, const Answer& answer);

  const Registry& m_commands;
  const resource::Registry& m_models;
  const catalog::Catalog& m_catalog;
  Authentication& m_authentication;
  const base::Clock& m_clock;
  const crypto::Vault& m_vault;
};

}  // namespace command
