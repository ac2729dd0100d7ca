#include "engine/command/runner.hpp"

#include <exception>

#include "base/text.hpp"
#include "engine/command/group.hpp"
#include "engine/command/retries.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/http/problem.hpp"
#include "engine/http/sent_empty.hpp"
#include "engine/log/log.hpp"

namespace command {

namespace {

constexpr pg::Statement insert_idempotency{
    "command_insert_idempotency",
    R"(INSERT INTO systeme.idempotency ("entrepriseId", user_id, key, request_sha256, status, body, headers)
       VALUES ($1, $2, $3, $4::bytea, $5, $6, $7))"};

base::Refusal not_found() { return {404, "introuvable", "Cette adresse ne mène à rien.", {}, std::nullopt}; }

/// Reads the body as the command wants it. 415, then the faults of the JSON reader, then those of the schema.
base::Result<json::Value> read_body(const http::Request& request, const Command& command) {
  json::Value body;
  body.kind = json::Kind::Object;
  if (command.body != Body::Json || request.body.empty()) return body;
  const auto type = base::ascii_lower(request.header("content-type"));
  if (!type.starts_with("application/json")) {
    return base::refuse(415, "type_de_contenu_refuse", "Le corps de cette demande doit être de type application/json.");
  }
  return json::parse(request.body);
}

/// Query parameters as a JSON object of texts, so that one checker serves bodies and queries.
base::Result<json::Value> read_query(const http::Request& request) {
  std::vector<std::pair<std::string, std::string>> pairs;
  if (!http::parse_query(request.query, pairs)) {
    return base::refuse(400, "adresse_invalide", "L'adresse contient un échappement mal formé.");
  }
  json::Value object;
  object.kind = json::Kind::Object;
  for (auto& [name, text] : pairs) {
    json::Value value;
    value.kind = json::Kind::String;
    value.text = std::move(text);
    if (base::first_invalid_utf8(name) || base::first_invalid_utf8(value.text) ||
        value.text.find('\0') != std::string::npos || name.find('\0') != std::string::npos) {
      return base::refuse(400, "utf8_invalide", "L'adresse contient des caractères qui ne sont pas de l'UTF-8 valide.");
    }
    object.members.push_back({std::move(name), std::move(value)});
  }
  return object;
}

}  // namespace

base::Result<json::Value> Runner::read_input(const http::Request& request, const Command& command) {
  json::Value body = TRY(read_body(request, command));
  std::vector<base::Fault> faults;
  // The bytes of a file are the command's to read.
  if (command.body != Body::File && !command.judges_input) faults = check(command.input, body);
  const json::Value query = TRY(read_query(request));
  for (auto& fault : check(command.query, query)) {
    // A query has no JSON pointer: the parameter's name is the place.
    fault.pointer.erase(0, 2);
    faults.push_back(std::move(fault));
  }
  if (!faults.empty()) return base::Unexpected{invalid_input(std::move(faults))};
  return body;
}

namespace {

base::Result<std::string> idempotency_key(const http::Request& request) {
  const auto key = request.header("idempotency-key");
  if (http::sent_empty(request, "idempotency-key")) {
    return base::refuse(422, "cle_idempotence_invalide",
                        "La clé d'idempotence est vide : donnez-en une, ou retirez-la.");
  }
  if (key.size() > 200) {
    return base::refuse(422, "cle_idempotence_invalide", "La clé d'idempotence compte au plus 200 caractères.");
  }
  for (const char c : key) {
    if (c < 0x21 || c > 0x7e) {
      return base::refuse(422, "cle_idempotence_invalide",
                          "La clé d'idempotence ne contient que des caractères ASCII visibles, sans espace.");
    }
  }
  return std::string(key);
}

}  // namespace

LaneKind Runner::lane(const http::Request& request) const {
  const auto match = m_commands.match(request.method, request.path);
  return match.command == nullptr ? LaneKind::Interactive : match.command->lane;
}

bool Runner::open_to_anyone(std::string_view method, std::string_view path) const {
  const auto match = m_commands.match(method, path);
  return match.command != nullptr && match.command->access == Access::Public;
}

bool Runner::waits_outside(const http::Request& request) const {
  const auto match = m_commands.match(request.method, request.path);
  return match.command != nullptr && match.command->waits_outside;
}

Outcome Runner::execute(pg::Session& session, const http::Request& request) const {
  try {
    return dispatch(session, request);
  } catch (const std::exception& error) {
    session.reset();
    return {unexpected_problem(error.what(), request), false};
  }
}

Outcome Runner::dispatch(pg::Session& session, const http::Request& request) const {
  const auto match = m_commands.match(request.method, request.path);
  if (match.command != nullptr) return run_command(session, request, match);
  const std::string_view path = request.path;
  const auto segment = path.starts_with("/api/v1/") ? path.substr(8, path.find('/', 8) - 8) : std::string_view();
  // A collection verb ("/api/v1/Article/importer") and a record ("/api/v1/Article/{id}") share their shape.
  const bool record_shaped = m_models.find(segment) != nullptr &&
                             (path.size() == 8 + segment.size() || base::Uuid::parse(path.substr(9 + segment.size())));
  if (match.path_known && !record_shaped) {
    http::Response response = http::problem(
        {405, "methode_refusee", "Cette adresse n'accepte pas la méthode " + request.method + ".", {}, std::nullopt},
        request.id);
    std::string allow;
    for (const Command& command : m_commands.commands()) {
      const auto other = m_commands.match(command.method, request.path);
      if (other.command == &command) allow.append(allow.empty() ? "" : ", ").append(command.method);
    }
    response.headers.push_back({"Allow", allow});
    return {std::move(response), false};
  }
  return run_resource(session, request);
}

base::Result<base::Done> Runner::prepare(Context& context, bool secret) const {
  context.m_ticket = TRY(m_authentication.identify(context.session(), context.request(), context.now()));
  const http::Request& request = context.request();
  if (request.method == "POST") {
    context.m_idempotency_key = TRY(idempotency_key(request));
    context.m_secret = secret;
    if (!context.m_idempotency_key.empty()) {
      // Few digits are soon tried out against the fingerprint of a body.
      const std::string body = secret ? std::string() : request.body;
      context.m_request_hash = crypto::sha256_bytes(request.method + "\n" + request.target + "\n" + body);
    }
  }
  return base::Done{};
}

/// Unknown callers learn nothing about inputs: identity and right come first, then the address.
base::Result<base::Done> Runner::admit(Context& context, const Registry::Match& match) const {
  const Command& command = *match.command;
  if (command.access != Access::Public) {
    TRY(prepare(context, command.secret));
    if (command.access == Access::Person && context.m_ticket->api_key) {
      return base::refuse(403, "session_requise",
                          "Cette action est celle d'une personne connectée : une clé d'accès ne la fait pas.");
    }
    if (!command.right.empty() && !context.who().rights.may(command.right)) {
      return base::refuse(403, "droit_manquant",
                          "Il vous manque le droit « " + std::string(command.right) + " » pour cette action.");
    }
  }
  if (match.id.empty()) return base::Done{};
  const auto id = base::Uuid::parse(match.id);
  if (!id) return base::Unexpected{not_found()};
  context.m_id = *id;
  return base::Done{};
}

/// A verb that runs together is a group of one when nobody else asks for it.
base::Result<Answer> Runner::carry_out(const Command& command, Transaction& transaction, Context& context,
                                       const Input& input, const Refused* refused) {
  if (command.run != nullptr) return command.run(context, input);
  Group group(transaction);
  group.join(context, input);
  if (refused != nullptr) {
    command.run_refused(group, *refused);
  } else {
    command.run_together(group);
  }
  return std::move(*group.m_members.front().m_outcome);
}

Outcome Runner::run_command(pg::Session& session, const http::Request& request, const Registry::Match& match) const {
  const Command& command = *match.command;
  std::shared_ptr<const Ticket> ticket;
  const auto once = [&](const Refused* refused) -> base::Result<Outcome> {
    Transaction transaction(session, m_authentication);
    Context context(transaction, m_authentication, request, m_clock.now(), m_vault);
    const auto admitted = admit(context, match);
    ticket = context.m_ticket;
    if (!admitted) return base::Unexpected{admitted.error()};
    const json::Value body = TRY(read_input(request, command));
    transaction.join(context);
    if (!command.writes) transaction.commit_with_load();
    base::Result<Answer> answer = carry_out(command, transaction, context, Input(body), refused);
    if (context.m_replay) {
      session.reset();
      return replayed(context);
    }
    if (!answer) {
      // Judged on an identity that the transaction proved: a fresh one would be judged alike.
      if (transaction.stage() != Transaction::Stage::Fresh && answer.error().status != 401) ticket = nullptr;
      return base::Unexpected{answer.error()};
    }
    if (answer->status == 200) answer->status = command.success;
    finish(context, *answer);
    // A public command keeps its own transactions: whatever it did must be on disk too.
    const bool durable_needed = transaction.wrote() || command.access == Access::Public;
    Produce produce = std::move(answer->produce);
    return Outcome{as_response(std::move(*answer)), durable_needed, transaction.left_effects(), std::move(produce)};
  };
  const auto attempt = [&]() -> base::Result<Outcome> {
    if (command.run_refused == nullptr) return once(nullptr);
    try {
      return once(nullptr);
    } catch (const pg::Error& error) {
      const auto refused = refused_for_good(error, m_catalog);
      if (!refused) throw;
      session.reset();
      return once(&*refused);
    }
  };
  return with_retries(session, request, m_catalog, attempt, [&] {
    if (ticket == nullptr || command.access == Access::Public) return false;
    m_authentication.forget(*ticket);
    return true;
  });
}

/// The answer tells of a commit that may be so young that it is not on disk yet: it waits as the first one does.
Outcome Runner::replayed(Context& context) { return {as_response(std::move(*context.m_replay)), true}; }

/// Keeps the answer with its key, for the same request sent again; of one that holds a secret, that there was one.
void Runner::queue_answer(Context& context, const Answer& answer) {
  if (context.m_idempotency_key.empty()) return;
  std::string headers;
  for (const http::Header& header : answer.headers) headers += header.name + ": " + header.value + "\n";
  context.session().queue(insert_idempotency, pg::Params()
                                                  .uuid(context.who().entreprise)
                                                  .uuid(context.who().user)
                                                  .text(context.m_idempotency_key)
                                                  .bytes(context.m_request_hash)
                                                  .integer(answer.status)
                                                  .text(context.m_secret ? std::string() : answer.body)
                                                  .text(context.m_secret ? std::string() : headers));
}

void Runner::finish(Context& context, const Answer& answer) {
  Transaction& transaction = context.m_transaction;
  if (transaction.stage() != Transaction::Stage::Open) return;
  if (transaction.wrote()) queue_answer(context, answer);
  transaction.commit();
}

}  // namespace command
