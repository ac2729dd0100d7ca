// The rows that the server sends as a binary parameter (src/engine/pg/row_array.hpp), as the text that psql and pgbench can send.
#pragma once

#include <arpa/inet.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <string_view>

namespace bench {

/// Reads what a message holds, one field after the other.
class Message {
 public:
  explicit Message(std::string_view bytes) : m_bytes(bytes) {}
  std::string_view text() {
    const auto end = std::min(m_bytes.find('\0'), m_bytes.size());
    const auto found = m_bytes.substr(0, end);
    m_bytes.remove_prefix(std::min(end + 1, m_bytes.size()));
    return found;
  }
  std::uint64_t number(std::size_t size) {
    std::uint64_t value = 0;
    for (const char c : take(size)) value = value << 8U | static_cast<unsigned char>(c);
    return value;
  }
  std::string_view take(std::size_t size) {
    const auto found = m_bytes.substr(0, size);
    m_bytes.remove_prefix(found.size());
    return found;
  }

 private:
  std::string_view m_bytes;
};

inline constexpr std::uint64_t null_size = 0xffffffffU;

inline std::string hex(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    for (const int digit : {static_cast<unsigned char>(c) >> 4, c & 15}) out.push_back("0123456789abcdef"[digit]);
  }
  return out;
}

template <typename... Values>
std::string printed(const char* format, Values... values) {
  char text[64];
  std::snprintf(text, sizeof text, format, values...);
  return text;
}

inline std::string day(std::chrono::sys_days at) {
  const std::chrono::year_month_day date(at);
  return printed("%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                 static_cast<unsigned>(date.day()));
}

inline std::string numeric(Message fields) {
  const auto count = static_cast<int>(fields.number(2));
  const auto weight = static_cast<std::int16_t>(fields.number(2));
  const bool negative = fields.number(2) != 0;
  const auto scale = static_cast<std::size_t>(fields.number(2));
  std::string whole, decimals;
  for (int i = 0; i < count; ++i) {
    (i <= weight ? whole : decimals) += printed("%04d", static_cast<int>(fields.number(2)));
  }
  // Digits of zero at either side of the point are not sent.
  for (int i = weight; i < -1; ++i) decimals.insert(0, "0000");
  decimals.resize(scale, '0');
  whole.erase(0, whole.find_first_not_of('0'));
  return (negative ? "-" : "") + (whole.empty() ? "0" : whole) + (scale > 0 ? "." + decimals : "");
}

/// One value by the number of its type (pg_type.dat).
inline std::string value(std::uint64_t type, std::string_view bytes) {
  constexpr std::chrono::sys_days first = std::chrono::year{2000} / 1 / 1;
  Message fields(bytes);
  switch (type) {
    case 17: return "\\x" + hex(bytes);
    case 23: return std::to_string(static_cast<std::int32_t>(fields.number(4)));
    case 25: return std::string(bytes);
    case 869: {
      char text[INET6_ADDRSTRLEN];
      inet_ntop(bytes.size() == 8 ? AF_INET : AF_INET6, bytes.data() + 4, text, sizeof text);
      return text;
    }
    case 1082: return day(first + std::chrono::days(static_cast<std::int32_t>(fields.number(4))));
    case 1184: {
      const auto at = first + std::chrono::microseconds(static_cast<std::int64_t>(fields.number(8)));
      const auto midnight = std::chrono::floor<std::chrono::days>(at);
      const std::chrono::hh_mm_ss time(at - midnight);
      return day(midnight) + printed(" %02d:%02d:%02d.%06dZ", static_cast<int>(time.hours().count()),
                                     static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
                                     static_cast<int>(time.subseconds().count()));
    }
    case 1700: return numeric(fields);
    case 2950: {
      std::string text = hex(bytes);
      for (const std::size_t place : {20U, 16U, 12U, 8U}) text.insert(place, "-");
      return text;
    }
    case 3802: return std::string(bytes.substr(1));
    default: throw std::runtime_error("a row holds a type that is unknown here: " + std::to_string(type));
  }
}

/// `{"(…)","(…)"}`: quoted once as a field of a row and, with the whole row, once more as an element of the array.
inline std::string rows_as_text(std::string_view parameter) {
  Message fields(parameter);
  const auto dimensions = fields.number(4);
  fields.take(8);
  if (dimensions == 0) return "{}";
  std::string out = "{";
  auto rows = fields.number(4);
  for (fields.take(4); rows > 0; --rows) {
    fields.take(4);
    out += "\"(";
    for (auto columns = fields.number(4); columns > 0; --columns) {
      const auto type = fields.number(4);
      if (const auto size = fields.number(4); size != null_size) {
        out += "\\\"";
        for (const char c : value(type, fields.take(size))) {
          if (c == '"') out += R"(\\\")";
          else if (c == '\\') out += R"(\\\\)";
          else out.push_back(c);
        }
        out += "\\\"";
      }
      if (columns > 1) out += ",";
    }
    out += rows > 1 ? ")\"," : ")\"";
  }
  return out + "}";
}

}  // namespace bench
