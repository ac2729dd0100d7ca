#include "engine/log/log.hpp"

#include <spdlog/common.h>
#include <spdlog/details/periodic_worker.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/base_sink.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <ctime>
#include <exception>

namespace logs {
namespace {

using Write = std::function<void(std::string_view)>;

constexpr std::size_t buffer_bytes = 64 * 1024;

void write_to_stderr(std::string_view lines) {
  while (!lines.empty()) {
    const auto n = ::write(STDERR_FILENO, lines.data(), lines.size());
    if (n <= 0) return;  // nobody is left to tell
    lines.remove_prefix(static_cast<std::size_t>(n));
  }
}

/// Gathers lines and writes many with one system call.
class BufferedSink final : public spdlog::sinks::base_sink<std::mutex> {
 public:
  ~BufferedSink() override { flush_(); }
  void redirect(Write write) {
    const std::lock_guard lock(mutex_);
    flush_();
    m_write = write ? std::move(write) : Write(write_to_stderr);
  }

 private:
  void sink_it_(const spdlog::details::log_msg& msg) override {
    m_lines.append(msg.payload.data(), msg.payload.size());
    if (m_lines.size() >= buffer_bytes) flush_();
  }
  void flush_() override {
    if (!m_lines.empty()) m_write(m_lines);
    m_lines.clear();
  }

  Write m_write = write_to_stderr;
  std::string m_lines;
};

struct State {
  std::shared_ptr<BufferedSink> sink = std::make_shared<BufferedSink>();
  spdlog::logger logger{"mypropartner", sink};
  // Last, so that its thread ends before what it uses.
  spdlog::details::periodic_worker flusher{[this] { logger.flush(); }, std::chrono::seconds(1)};

  State() {
    logger.set_level(spdlog::level::info);
    logger.flush_on(spdlog::level::warn);
    logger.set_error_handler([](const std::string&) {});
  }
};

State& state() {
  static State instance;
  return instance;
}

spdlog::level::level_enum spdlog_level(Level level) {
  switch (level) {
    case Level::Debug: return spdlog::level::debug;
    case Level::Info: return spdlog::level::info;
    case Level::Warn: return spdlog::level::warn;
    case Level::Error: return spdlog::level::err;
  }
  return spdlog::level::err;
}

std::string_view name_of(Level level) {
  switch (level) {
    case Level::Debug: return "debug";
    case Level::Info: return "info";
    case Level::Warn: return "warn";
    case Level::Error: return "error";
  }
  return "error";
}

/// Length of the valid UTF-8 sequence at `text[i]`, or 0.
std::size_t sequence_length(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t k) { return k < text.size() ? static_cast<unsigned char>(text[k]) : 0U; };
  const auto continues = [&](std::size_t k) { return (byte(k) & 0xc0U) == 0x80U; };
  const unsigned first = byte(i);
  const unsigned second = byte(i + 1);
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return continues(i + 1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const bool sound = !(first == 0xe0 && second < 0xa0) && !(first == 0xed && second > 0x9f);
    return sound && continues(i + 1) && continues(i + 2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const bool sound = !(first == 0xf0 && second < 0x90) && !(first == 0xf4 && second > 0x8f);
    return sound && continues(i + 1) && continues(i + 2) && continues(i + 3) ? 4 : 0;
  }
  return 0;
}

void append_escape(std::string& out, char c) {
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: {
      const auto byte = static_cast<unsigned char>(c);
      out += "\\u00";
      out += "0123456789abcdef"[byte >> 4];
      out += "0123456789abcdef"[byte & 15];
    }
  }
}

/// A JSON string; bytes that are not UTF-8 become U+FFFD, so that a line can always be read back.
void append_text(std::string& out, std::string_view text) {
  out += '"';
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    const bool plain = c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
    const std::size_t length = plain ? 1 : sequence_length(text, i);
    if (plain || length > 1) {
      i += length;
      continue;
    }
    out.append(text, start, i - start);
    if (length == 0)
      out += "\xef\xbf\xbd";
    else
      append_escape(out, c);
    start = ++i;
  }
  out.append(text, start);
  out += '"';
}

void append_padded(std::string& out, int number, std::size_t digits) {
  for (auto power = digits == 4 ? 1000 : digits == 3 ? 100 : 10; power > 0; power /= 10)
    out += static_cast<char>('0' + number / power % 10);
}

/// "2026-03-01T10:20:30.123Z". The part up to the second is kept per thread: gmtime is a fifth of a line's cost.
void append_time(std::string& out, std::chrono::system_clock::time_point now) {
  thread_local std::time_t known_second = -1;
  thread_local std::string known;
  const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
  const std::time_t second = millis / 1000;
  if (second != known_second) {
    std::tm t{};
    gmtime_r(&second, &t);
    known.clear();
    append_padded(known, t.tm_year + 1900, 4);
    known += '-', append_padded(known, t.tm_mon + 1, 2);
    known += '-', append_padded(known, t.tm_mday, 2);
    known += 'T', append_padded(known, t.tm_hour, 2);
    known += ':', append_padded(known, t.tm_min, 2);
    known += ':', append_padded(known, t.tm_sec, 2);
    known_second = second;
  }
  out += known;
  out += '.';
  append_padded(out, static_cast<int>(millis % 1000), 3);
  out += 'Z';
}

void append_value(std::string& out, const Field& field) {
  if (const auto* text = std::get_if<std::string_view>(&field.value)) return append_text(out, *text);
  if (const auto* flag = std::get_if<bool>(&field.value)) {
    out += *flag ? "true" : "false";
    return;
  }
  char digits[24];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, std::get<std::int64_t>(field.value)).ptr);
}

}  // namespace

std::optional<Level> parse_level(std::string_view text) {
  for (const auto level : {Level::Debug, Level::Info, Level::Warn, Level::Error})
    if (text == name_of(level)) return level;
  return std::nullopt;
}

void init(Level level, Write write) {
  state().sink->redirect(std::move(write));
  state().logger.set_level(spdlog_level(level));
}

bool enabled(Level level) noexcept { return state().logger.should_log(spdlog_level(level)); }

void write(Level level, std::string_view message, Fields fields) noexcept {
  if (!enabled(level)) return;
  try {
    thread_local std::string line;
    line.assign(R"({"ts":")");
    append_time(line, std::chrono::system_clock::now());
    line += R"(","level":")";
    line += name_of(level);
    line += R"(","msg":)";
    append_text(line, message);
    for (const auto& field : fields) {
      line += ',';
      append_text(line, field.name);
      line += ':';
      append_value(line, field);
    }
    line += "}\n";
    state().logger.log(spdlog_level(level), spdlog::string_view_t(line.data(), line.size()));
  } catch (const std::exception&) {
    // A line that finds no memory is lost; the request that wrote it is not.
  }
}

void flush() noexcept {
  try {
    state().logger.flush();
  } catch (const std::exception&) {
    // As above.
  }
}

}  // namespace logs
