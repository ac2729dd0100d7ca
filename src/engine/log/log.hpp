#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// Structured logs: one JSON object a line.
///
///   logs::info("request", {{"request_id", id}, {"status", 200}});
///   {"ts":"2026-03-01T10:20:30.123Z","level":"info","msg":"request","request_id":"00ff…","status":200}
///
/// The namespace is `logs` because the C library owns the name `log`. The logger is the one object of the program that
/// everybody reaches without being given it. No function but `init` throws, any thread may call any of them, and text
/// is escaped: nothing that a client sends can forge a line. Secrets (passwords, tokens, API keys, bodies) are the
/// caller's duty to leave out.
namespace logs {

enum class Level { Debug, Info, Warn, Error };

/// "debug", "info", "warn", "error"; nothing for anything else.
[[nodiscard]] std::optional<Level> parse_level(std::string_view text);

/// A named value. Lives as long as the call that logs it: text is not copied.
struct Field {
  template <std::integral T>
  Field(std::string_view n, T v) : name(n), value(integer(v)) {}
  Field(std::string_view n, std::string_view v) : name(n), value(v) {}
  Field(std::string_view n, const std::string& v) : name(n), value(std::string_view(v)) {}
  Field(std::string_view n, const char* v) : name(n), value(std::string_view(v)) {}

  std::string_view name;
  std::variant<std::string_view, std::int64_t, bool> value;

 private:
  template <class T>
  static std::variant<std::string_view, std::int64_t, bool> integer(T v) {
    if constexpr (std::same_as<T, bool>)
      return v;
    else
      return static_cast<std::int64_t>(v);
  }
};

using Fields = std::initializer_list<Field>;

/// Lines of `level` and above go to `write`, whole lines at a time, several in one call; without `write`, to standard
/// error. Before the first call the level is Info and the lines go to standard error.
void init(Level level, std::function<void(std::string_view lines)> write = {});

/// True when lines of that level are kept: for callers whose fields cost something.
[[nodiscard]] bool enabled(Level level) noexcept;

void write(Level level, std::string_view message, Fields fields = {}) noexcept;
inline void debug(std::string_view message, Fields fields = {}) noexcept { write(Level::Debug, message, fields); }
/// Lines of Debug and Info wait in memory for at most a second or 64 KiB; Warn and Error are written at once, with all
/// that waited before them.
inline void info(std::string_view message, Fields fields = {}) noexcept { write(Level::Info, message, fields); }
inline void warn(std::string_view message, Fields fields = {}) noexcept { write(Level::Warn, message, fields); }
inline void error(std::string_view message, Fields fields = {}) noexcept { write(Level::Error, message, fields); }

/// Writes what waits; also done once a second and at the normal end of the program.
void flush() noexcept;

}  // namespace logs
