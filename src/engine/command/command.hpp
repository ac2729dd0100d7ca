#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "engine/command/field.hpp"
#include "engine/http/body_stream.hpp"
#include "engine/http/message.hpp"
#include "engine/pg/session.hpp"

namespace command {

class Context;
class Group;

/// Makes a body while it is sent, on the worker's session, after everything that could refuse. Opens and ends its own
/// read-only transaction. Stops when `write` says so; calls `finish` when the body is whole.
using Produce = std::function<void(pg::Session&, http::BodyWriter&)>;

/// What a command gives back when it is carried out.
struct Answer {
  /// JSON text, or the bytes of `content_type`.
  std::string body;
  int status = 200;
  std::string content_type = "application/json; charset=utf-8";
  std::vector<http::Header> headers = {};
  /// Instead of `body`, for answers too long for memory (commands that write nothing).
  Produce produce = nullptr;
};

using Run = base::Result<Answer> (*)(Context&, const Input&);
/// Answers or refuses every member of the group.
using RunTogether = void (*)(Group&);
/// A request that PostgreSQL refused: what its sender would be told, and the table whose rule refused, if one did.
struct Refused {
  base::Refusal refusal;
  std::string table;
};
/// Answers or refuses the one member of the group, knowing that carrying it out was refused.
using RunRefused = void (*)(Group&, const Refused&);

enum class Access {
  /// Needs an identified caller and the command's right.
  Member,
  /// As Member, for what a person does about their own access: an API key has scopes, and these are in none of them.
  Person,
  /// Open to anyone; the command opens its own transactions.
  Public,
};

enum class Body {
  Json,
  Csv,
  /// A file of any type; the command reads the bytes, or its own `input` when they are JSON.
  File,
  None
};

/// Queue that carries a request: a slow report must delay neither a till nor a log-in.
enum class LaneKind {
  Interactive,
  Reports,
  /// For what hashes a password or a code: Argon2id holds a core for some 20 ms.
  Secrets,
};

/// One verb of the trade: where it is called, who may, what it takes and gives, and the function that does it.
struct Command {
  std::string_view method = "POST";
  /// "/api/v1/Document/{id}/valider": at most one parameter, called id.
  std::string_view path;
  /// "ventes:valider"; empty for any identified caller.
  std::string_view right = "";
  /// One French sentence, for the API's documentation.
  std::string_view summary;
  std::span<const Field> input = {};
  /// Parameters of the query string (texts).
  std::span<const Field> query = {};
  std::span<const Field> answer = {};
  /// Media type of the answer when it is not JSON.
  std::string_view answer_type = "application/json";
  int success = 200;
  Access access = Access::Member;
  Body body = Body::Json;
  /// True for a command that keeps what it refuses: it checks its input itself (`check`), before it reads any of it.
  bool judges_input = false;
  /// True when the input or the answer holds a secret (a password, a code, a key). With an idempotency key only that it
  /// was done is kept, neither the answer nor a fingerprint of the input; a repeat is refused 409 reponse_secrete.
  bool secret = false;
  LaneKind lane = LaneKind::Interactive;
  /// True for a command that waits for a server of the caller's choice: a company has one of these, or of the answers
  /// that are made while they are sent, at a time.
  bool waits_outside = false;
  /// False for a command that only loads: its transaction ends with the same round trip.
  bool writes = true;
  Run run = nullptr;
  /// Instead of `run`, for the verbs that many ask for at once: requests of one company that wait go together.
  RunTogether run_together = nullptr;
  /// With `run_together`: what becomes of a request that PostgreSQL refused for good, in a transaction of its own.
  /// Without it the refusal is the answer.
  RunRefused run_refused = nullptr;
};

/// The commands that the program offers.
class Registry {
 public:
  /// Throws std::logic_error for a path registered before with that method, or one with a parameter among its first
  /// three segments.
  void add(const Command& command);

  struct Match {
    const Command* command = nullptr;
    /// The path exists, though not with this method.
    bool path_known = false;
    /// Text of the {id} segment.
    std::string id;
  };
  [[nodiscard]] Match match(std::string_view method, std::string_view path) const;
  [[nodiscard]] const std::vector<Command>& commands() const { return m_commands; }

 private:
  std::vector<Command> m_commands;
  /// Where they are, by the first three segments of their paths: every request looks here more than once.
  std::map<std::string, std::vector<std::size_t>, std::less<>> m_by_subject;
};

}  // namespace command
