#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace json {

/// Appends `text` to `out` as a JSON string with its quotes. `text` is valid UTF-8.
void append_string(std::string& out, std::string_view text);

/// Writes one JSON text by appending to a buffer; commas are its business, nesting is the caller's.
///
///   Writer w(out);
///   w.begin_object(); w.key("numero"); w.string("FA2026-00042"); w.key("montant_ttc"); w.raw("12.50"); w.end_object();
class Writer {
 public:
  explicit Writer(std::string& out) : m_out(out) {}

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();
  /// Requires an open object and no pending key.
  void key(std::string_view name);
  void string(std::string_view text);
  void boolean(bool value);
  void integer(std::int64_t value);
  void null();
  /// Text that is JSON already: a number, or a value made by PostgreSQL.
  void raw(std::string_view json);

  /// Shorthands for the common pair.
  void member(std::string_view name, std::string_view text) { key(name), string(text); }
  void member_raw(std::string_view name, std::string_view json) { key(name), raw(json); }

 private:
  void separate();
  std::string& m_out;
  bool m_comma = false;
};

}  // namespace json
