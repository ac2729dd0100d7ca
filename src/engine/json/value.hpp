#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

/// JSON as the program reads it: exact (numbers stay text), bounded, and with a place for every fault.
namespace json {

enum class Kind { Null, Bool, Number, String, Array, Object };

struct Member;

/// A parsed JSON value. Numbers keep the text they were written with, so that no decimal passes through a double.
struct Value {
  Kind kind = Kind::Null;
  bool boolean = false;
  /// String content (UTF-8, unescaped) or the number's text.
  std::string text;
  std::vector<Value> items;
  /// Members in the order of the text; names are unique.
  std::vector<Member> members;

  /// The member called `name`, or nullptr when absent or when this is not an object.
  [[nodiscard]] const Value* find(std::string_view name) const;
  [[nodiscard]] bool is_null() const { return kind == Kind::Null; }
};

/// A member of a JSON object.
struct Member {
  std::string name;
  Value value;
};

struct Limits {
  std::size_t depth = 32;
  std::size_t values = 200'000;
};

/// Parses one JSON text. Refuses with 400 and one fault: `json_invalide` (line and column in the detail),
/// `json_trop_profond`, `json_trop_grand`, `utf8_invalide` (byte offset), `caractere_nul` (U+0000 in a string, which
/// PostgreSQL cannot store; pointer to it), `cle_en_double` (pointer to it).
[[nodiscard]] base::Result<Value> parse(std::string_view text, const Limits& limits = {});

/// Appends `value` to `out` as compact JSON, numbers with the text they were read with.
void append(std::string& out, const Value& value);

/// Appends `token` to a JSON pointer, escaping "~" and "/" (RFC 6901): ("#/lignes", "a/b") → "#/lignes/a~1b".
[[nodiscard]] std::string pointer_append(std::string_view pointer, std::string_view token);
[[nodiscard]] std::string pointer_append(std::string_view pointer, std::size_t index);

}  // namespace json
