#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/uuid.hpp"
#include "engine/pg/statement.hpp"

/// PostgreSQL as the program sees it: one blocking session per worker, statements sent in pipelines so that a
/// transaction costs one or two round trips. The only code that knows libpq.
namespace pg {

/// An error reported by PostgreSQL, or a lost connection (sqlstate "08006").
class Error : public std::runtime_error {
 public:
  Error(std::string sqlstate, std::string message, std::string constraint, std::string detail, std::string column,
        std::string table);
  std::string sqlstate;
  std::string constraint;
  std::string detail;
  std::string column;
  std::string table;

  /// Serialization failure, deadlock, or a guard of ours that asks for another try (class 40).
  [[nodiscard]] bool retryable() const;
  [[nodiscard]] bool connection_lost() const;
};

class RowArray;

/// Parameters of one statement, in text format but for rows. Text given here must be valid UTF-8 without NUL.
class Params {
 public:
  Params& text(std::string_view value);
  Params& text(const std::string& value) { return text(std::string_view(value)); }
  Params& text(const char* value) { return text(std::string_view(value)); }
  Params& text(const std::optional<std::string>& value);
  Params& uuid(const base::Uuid& value);
  Params& uuid(const std::optional<base::Uuid>& value);
  Params& integer(std::int64_t value);
  Params& boolean(bool value);
  Params& centimes(base::Centimes value);
  Params& date(base::Date value);
  Params& date(const std::optional<base::Date>& value);
  Params& instant(base::Instant value);
  /// Raw bytes for bytea, sent as "\x…".
  Params& bytes(std::string_view value);
  Params& null();
  /// A one-dimensional array literal; a missing element is NULL. Used as $1::uuid[], $2::numeric[]…
  Params& array(std::span<const std::optional<std::string>> values);
  /// Rows of a composite type, in binary format. Used as $1::systeme.some_type[].
  Params& rows(RowArray& rows);

  [[nodiscard]] std::size_t size() const { return m_values.size(); }
  /// The value of parameter `index` (0 is $1) as it will be sent; nothing for NULL. Valid until the next change.
  [[nodiscard]] std::optional<std::string_view> value(std::size_t index) const {
    const Value& value = m_values.at(index);
    if (value.offset == std::string::npos) return std::nullopt;
    return std::string_view(m_buffer).substr(value.offset, value.size);
  }
  void clear();

 private:
  friend class Session;
  /// Where a value lies in the buffer; an offset of npos is NULL.
  struct Value {
    std::size_t offset = std::string::npos;
    std::size_t size = 0;
    bool binary = false;
  };
  void end_value(std::size_t offset, bool binary = false);

  // One buffer for all values, each ended by NUL as libpq wants it of text.
  std::string m_buffer;
  std::vector<Value> m_values;
};

/// Rows of one statement. Views stay valid as long as the Rows object lives.
class Rows {
 public:
  Rows();
  ~Rows();
  Rows(Rows&&) noexcept;
  Rows& operator=(Rows&&) noexcept;

  [[nodiscard]] int size() const;
  [[nodiscard]] bool empty() const { return size() == 0; }
  [[nodiscard]] int columns() const;
  [[nodiscard]] std::string_view name(int column) const;
  /// Rows changed by INSERT, UPDATE, DELETE.
  [[nodiscard]] std::int64_t affected() const;

  [[nodiscard]] bool is_null(int row, int column) const;
  /// The value as PostgreSQL wrote it; empty for NULL.
  [[nodiscard]] std::string_view text(int row, int column) const;
  [[nodiscard]] std::optional<std::string> optional_text(int row, int column) const;
  /// The typed readers require a value of that type; anything else is a mistake of ours and throws logic_error.
  [[nodiscard]] std::int64_t integer(int row, int column) const;
  [[nodiscard]] bool boolean(int row, int column) const;
  [[nodiscard]] base::Uuid uuid(int row, int column) const;
  [[nodiscard]] std::optional<base::Uuid> optional_uuid(int row, int column) const;
  [[nodiscard]] base::Centimes centimes(int row, int column) const;
  [[nodiscard]] base::Date date(int row, int column) const;
  [[nodiscard]] std::optional<base::Date> optional_date(int row, int column) const;
  /// bytea decoded from its hex form.
  [[nodiscard]] std::string bytes(int row, int column) const;

 private:
  friend class Session;
  explicit Rows(void* result);
  void* m_result = nullptr;
};

/// How a session is opened.
struct ConnectOptions {
  /// A libpq connection string or URI.
  std::string conninfo;
  /// Statement time limit of the whole session; zero for none.
  std::chrono::milliseconds statement_timeout{0};
  /// False lets commits return before the log is on disk: only for callers that hold answers back until a `Flusher`
  /// has confirmed it.
  bool synchronous_commit = true;
  std::string application_name = "mypropartner";
};

/// One connection, opened at its first use. Not safe for several threads; reconnects by itself at the next use after a
/// lost connection.
class Session {
 public:
  explicit Session(ConnectOptions options);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// Queues a statement; nothing is sent before `sync` or `execute`. Prepared on first use in this connection.
  void queue(const Statement& statement, const Params& params = {});
  /// Queues SQL text without preparing it under a name (BEGIN, SET LOCAL, SQL built by the resource engine).
  void queue_sql(std::string_view sql, const Params& params = {});
  /// Sends all queued statements in one round trip and returns their rows in order.
  /// Throws `Error` for the first that failed; the server has skipped those after it. An open transaction is then
  /// aborted: the caller rolls back.
  std::vector<Rows> sync();

  /// queue + sync for one statement.
  Rows execute(const Statement& statement, const Params& params = {});
  Rows execute_sql(std::string_view sql, const Params& params = {});
  /// Several statements separated by semicolons in the simple protocol (migrations only). Outside a pipeline.
  void execute_script(const std::string& sql);

  /// Forgets what is queued and rolls back when a transaction is open. Never throws for a lost connection.
  void reset() noexcept;
  [[nodiscard]] bool in_transaction() const;
  /// How many connections this session has opened so far: a change tells that one was lost in between.
  [[nodiscard]] std::uint64_t connections() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace pg
