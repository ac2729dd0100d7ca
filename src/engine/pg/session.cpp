#include "engine/pg/session.hpp"

#include <libpq-fe.h>
#include <poll.h>

#include <cerrno>
#include <unordered_set>

#include "engine/pg/prepared_texts.hpp"

namespace pg {

namespace {

struct ConnectionDeleter {
  void operator()(PGconn* connection) const { PQfinish(connection); }
};
struct ResultDeleter {
  void operator()(PGresult* result) const { PQclear(result); }
};
using Connection = std::unique_ptr<PGconn, ConnectionDeleter>;
using Result = std::unique_ptr<PGresult, ResultDeleter>;

constexpr std::size_t prepared_texts_max = 200;
/// After this much idleness a look at the socket tells whether the server has gone meanwhile.
constexpr std::chrono::milliseconds idle_before_check{50};

std::string field(const PGresult* result, int code) {
  const char* value = PQresultErrorField(result, code);
  return value == nullptr ? std::string() : std::string(value);
}

Error error_of(const PGresult* result) {
  auto message = field(result, PG_DIAG_MESSAGE_PRIMARY);
  if (message.empty()) message = PQresultErrorMessage(result);
  return {field(result, PG_DIAG_SQLSTATE),       std::move(message),
          field(result, PG_DIAG_CONSTRAINT_NAME), field(result, PG_DIAG_MESSAGE_DETAIL),
          field(result, PG_DIAG_COLUMN_NAME),     field(result, PG_DIAG_TABLE_NAME)};
}

Error lost(std::string message) {
  while (!message.empty() && message.back() == '\n') message.pop_back();
  return {"08006", std::move(message), {}, {}, {}, {}};
}

bool succeeded(const PGresult* result) {
  const auto status = PQresultStatus(result);
  return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
}

}  // namespace

Error::Error(std::string sqlstate_, std::string message, std::string constraint_, std::string detail_,
             std::string column_, std::string table_)
    : std::runtime_error(std::move(message)),
      sqlstate(std::move(sqlstate_)),
      constraint(std::move(constraint_)),
      detail(std::move(detail_)),
      column(std::move(column_)),
      table(std::move(table_)) {}

bool Error::retryable() const { return sqlstate.starts_with("40"); }

bool Error::connection_lost() const { return sqlstate == "08006"; }

struct Session::Impl {
  /// One queued statement; its text and values lie in `arena`.
  struct Item {
    const Statement* statement = nullptr;
    std::size_t sql = 0;
    std::size_t sql_size = 0;
    std::size_t values = 0;
    std::size_t first_value = 0;
    std::size_t count = 0;
  };
  /// What the server answers to each command sent, in order.
  enum class Reply { Rows, PreparedStatement, PreparedText, Deallocated };
  struct Sent {
    Reply reply;
    std::string name;
  };

  ConnectOptions options;
  Connection connection;
  std::uint64_t connections = 0;
  std::chrono::steady_clock::time_point last_use;
  std::unordered_set<std::string_view> statements;
  PreparedTexts texts{prepared_texts_max};

  std::string arena;
  std::vector<Params::Value> queued_values;
  std::vector<Item> items;
  std::vector<Sent> sent;
  // The values of the statement that is being sent, as libpq takes them.
  std::vector<const char*> values;
  std::vector<int> lengths;
  std::vector<int> formats;

  void connect();
  void ensure_connected();
  void close();
  void forget_queue();
  [[noreturn]] void fail_lost();
  void require(int ok) {
    if (ok == 0) fail_lost();
  }
  void send_all();
  void send(const Item& item);
  void flush();
  std::vector<Rows> receive_all();
  void note(std::size_t index, bool success);
  void enqueue(const Statement* statement, std::string_view sql, const std::string& buffer,
               std::span<const Params::Value> its_values);
};

void Session::Impl::connect() {
  close();
  // The caller's string is expanded as dbname; what follows it wins over what it says.
  const char* const keywords[] = {"dbname", "client_encoding", "application_name", nullptr};
  const char* const words[] = {options.conninfo.c_str(), "UTF8", options.application_name.c_str(), nullptr};
  connection.reset(PQconnectdbParams(keywords, words, 1));
  ++connections;
  if (PQstatus(connection.get()) != CONNECTION_OK) fail_lost();
  PQsetNoticeProcessor(connection.get(), [](void*, const char*) {}, nullptr);

  const auto limit = std::to_string(options.statement_timeout.count());
  const auto setup = "SET timezone = 'UTC'; SET datestyle = 'ISO, DMY'; SET intervalstyle = 'iso_8601'; "
                     "SET bytea_output = 'hex'; SET search_path = public; SET jit = off; SET statement_timeout = " +
                     limit + "; SET lock_timeout = " + limit +
                     "; SET synchronous_commit = " + (options.synchronous_commit ? "on" : "off");
  const Result done(PQexec(connection.get(), setup.c_str()));
  if (!succeeded(done.get())) {
    auto error = error_of(done.get());
    close();
    throw error;
  }
  PQsetnonblocking(connection.get(), 1);
  PQenterPipelineMode(connection.get());
}

void Session::Impl::ensure_connected() {
  const auto now = std::chrono::steady_clock::now();
  if (connection && PQtransactionStatus(connection.get()) == PQTRANS_IDLE && now - last_use > idle_before_check) {
    pollfd socket{PQsocket(connection.get()), POLLIN, 0};
    // A server that goes leaves a farewell first and the end of the stream behind it.
    while (poll(&socket, 1, 0) > 0 && PQconsumeInput(connection.get()) == 1) {
    }
  }
  last_use = now;
  if (!connection || PQstatus(connection.get()) != CONNECTION_OK) connect();
}

void Session::Impl::close() {
  connection.reset();
  statements.clear();
  texts.clear();
}

void Session::Impl::forget_queue() {
  arena.clear();
  queued_values.clear();
  items.clear();
  sent.clear();
}

void Session::Impl::fail_lost() {
  auto error = lost(connection ? PQerrorMessage(connection.get()) : "no connection");
  close();
  forget_queue();
  throw error;
}

void Session::Impl::enqueue(const Statement* statement, std::string_view sql, const std::string& buffer,
                            std::span<const Params::Value> its_values) {
  Item item;
  item.statement = statement;
  item.sql = arena.size();
  item.sql_size = sql.size();
  arena.append(sql).push_back('\0');
  item.values = arena.size();
  arena += buffer;
  item.first_value = queued_values.size();
  item.count = its_values.size();
  queued_values.insert(queued_values.end(), its_values.begin(), its_values.end());
  items.push_back(item);
}

void Session::Impl::send(const Item& item) {
  values.clear(), lengths.clear(), formats.clear();
  for (std::size_t i = 0; i < item.count; ++i) {
    const Params::Value& value = queued_values[item.first_value + i];
    values.push_back(value.offset == std::string::npos ? nullptr : arena.data() + item.values + value.offset);
    lengths.push_back(static_cast<int>(value.size));
    formats.push_back(value.binary ? 1 : 0);
  }
  auto* const pq = connection.get();
  const auto count = static_cast<int>(item.count);
  const char* sql = arena.data() + item.sql;
  if (item.statement != nullptr) {
    const auto& statement = *item.statement;
    if (statements.insert(statement.name).second) {
      require(PQsendPrepare(pq, statement.name, statement.text, 0, nullptr));
      sent.push_back({Reply::PreparedStatement, statement.name});
    }
    require(PQsendQueryPrepared(pq, statement.name, count, values.data(), lengths.data(), formats.data(), 0));
  } else {
    const auto choice = texts.use({sql, item.sql_size});
    if (choice.prepare) {
      require(PQsendPrepare(pq, choice.name.c_str(), sql, 0, nullptr));
      sent.push_back({Reply::PreparedText, choice.name});
    }
    require(choice.name.empty()
                ? PQsendQueryParams(pq, sql, count, nullptr, values.data(), lengths.data(), formats.data(), 0)
                : PQsendQueryPrepared(pq, choice.name.c_str(), count, values.data(), lengths.data(), formats.data(),
                                      0));
  }
  sent.push_back({Reply::Rows, {}});
}

void Session::Impl::send_all() {
  for (const auto& item : items) send(item);
  // Evicted statements were last used in this batch at the latest, so they may go at its end.
  for (auto& name : texts.take_evicted()) {
    const auto sql = "DEALLOCATE " + name;
    require(PQsendQueryParams(connection.get(), sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0));
    sent.push_back({Reply::Deallocated, std::move(name)});
  }
  require(PQpipelineSync(connection.get()));
}

void Session::Impl::flush() {
  // Reading while writing: the server stops reading when nobody takes its answers.
  for (int pending = PQflush(connection.get()); pending != 0; pending = PQflush(connection.get())) {
    if (pending < 0) fail_lost();
    pollfd socket{PQsocket(connection.get()), POLLIN | POLLOUT, 0};
    if (poll(&socket, 1, -1) < 0 && errno != EINTR) fail_lost();
    if ((socket.revents & POLLIN) != 0) require(PQconsumeInput(connection.get()));
  }
}

void Session::Impl::note(std::size_t index, bool success) {
  auto& command = sent[index];
  if (success || command.name.empty()) return;
  if (command.reply == Reply::PreparedStatement) statements.erase(command.name);
  if (command.reply == Reply::Deallocated) texts.give_back(std::move(command.name));
  if (command.reply == Reply::PreparedText) {
    texts.not_prepared(command.name);
    // Evicted in the very batch that should have prepared it: there will be nothing to deallocate.
    for (auto later = index + 1; later < sent.size(); ++later) {
      if (sent[later].name == command.name) sent[later].name.clear();
    }
  }
}

std::vector<Rows> Session::Impl::receive_all() {
  std::vector<Rows> answers;
  answers.reserve(items.size());
  std::optional<Error> first_error;
  auto* const pq = connection.get();
  for (std::size_t i = 0; i < sent.size(); ++i) {
    Result result(PQgetResult(pq));
    if (PQstatus(pq) != CONNECTION_OK || !result) fail_lost();
    const bool success = succeeded(result.get());
    if (!success && !first_error && PQresultStatus(result.get()) != PGRES_PIPELINE_ABORTED) {
      first_error = error_of(result.get());
    }
    note(i, success);
    if (sent[i].reply == Reply::Rows) answers.push_back(Rows(result.release()));
    for (Result more(PQgetResult(pq)); more; more.reset(PQgetResult(pq))) {
      if (PQstatus(pq) != CONNECTION_OK) fail_lost();
    }
  }
  const Result end(PQgetResult(pq));
  if (PQresultStatus(end.get()) != PGRES_PIPELINE_SYNC) fail_lost();
  forget_queue();
  if (first_error) {
    // The schema changed under our plans, or somebody dropped them: only a new connection knows what is prepared.
    if (first_error->sqlstate == "0A000" || first_error->sqlstate == "26000") close();
    throw std::move(*first_error);
  }
  return answers;
}

Session::Session(ConnectOptions options) : m_impl(std::make_unique<Impl>()) { m_impl->options = std::move(options); }

Session::~Session() = default;

void Session::queue(const Statement& statement, const Params& params) {
  m_impl->enqueue(&statement, {}, params.m_buffer, params.m_values);
}

void Session::queue_sql(std::string_view sql, const Params& params) {
  m_impl->enqueue(nullptr, sql, params.m_buffer, params.m_values);
}

std::vector<Rows> Session::sync() {
  if (m_impl->items.empty()) return {};
  try {
    m_impl->ensure_connected();
  } catch (...) {
    m_impl->forget_queue();
    throw;
  }
  m_impl->send_all();
  m_impl->flush();
  return m_impl->receive_all();
}

Rows Session::execute(const Statement& statement, const Params& params) {
  queue(statement, params);
  auto answers = sync();
  return std::move(answers.back());
}

Rows Session::execute_sql(std::string_view sql, const Params& params) {
  queue_sql(sql, params);
  auto answers = sync();
  return std::move(answers.back());
}

void Session::execute_script(const std::string& sql) {
  m_impl->ensure_connected();
  auto* const pq = m_impl->connection.get();
  PQexitPipelineMode(pq);
  const Result result(PQexec(pq, sql.c_str()));
  if (PQstatus(pq) != CONNECTION_OK) m_impl->fail_lost();
  PQenterPipelineMode(pq);
  if (!succeeded(result.get()) && PQresultStatus(result.get()) != PGRES_EMPTY_QUERY) throw error_of(result.get());
}

void Session::reset() noexcept {
  m_impl->forget_queue();
  if (!m_impl->connection) return;
  try {
    if (PQtransactionStatus(m_impl->connection.get()) != PQTRANS_IDLE) execute_sql("ROLLBACK");
  } catch (...) {
    m_impl->close();
  }
}

bool Session::in_transaction() const {
  if (!m_impl->connection) return false;
  const auto status = PQtransactionStatus(m_impl->connection.get());
  return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

std::uint64_t Session::connections() const { return m_impl->connections; }

}  // namespace pg
