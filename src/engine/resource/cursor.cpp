#include "engine/resource/cursor.hpp"

#include <algorithm>

#include "engine/json/value.hpp"
#include "engine/json/writer.hpp"
#include "engine/resource/literal.hpp"

namespace resource {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string to_base64url(std::string_view bytes) {
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (unsigned char c : bytes) {
    bits = (bits << 8 | c) & 0xFFFFU;
    for (count += 8; count >= 6; count -= 6) out.push_back(alphabet[bits >> (count - 6) & 63U]);
  }
  if (count > 0) out.push_back(alphabet[bits << (6 - count) & 63U]);
  return out;
}

std::optional<std::string> from_base64url(std::string_view text) {
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (char c : text) {
    const auto digit = alphabet.find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    bits = (bits << 6 | static_cast<unsigned>(digit)) & 0xFFFFU;
    if ((count += 6) < 8) continue;
    count -= 8;
    out.push_back(static_cast<char>(bits >> count & 255U));
  }
  return out;
}

using Values = std::vector<std::optional<std::string>>;

std::optional<Values> decode(const std::string& cursor, const std::vector<SortKey>& keys) {
  const auto text = from_base64url(cursor);
  if (!text) return std::nullopt;
  const auto parsed = json::parse(*text, {.depth = 2, .values = 64});
  if (!parsed || parsed->kind != json::Kind::Array || parsed->items.size() != keys.size() + 1) return std::nullopt;
  if (parsed->items.front().text != cursor_order(keys)) return std::nullopt;
  Values values;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const json::Value& item = parsed->items[i + 1];
    if (item.is_null()) {
      if (!keys[i].column->nullable) return std::nullopt;
      values.emplace_back();
      continue;
    }
    const Literal literal = check_filter(*keys[i].column, item.text);
    if (item.kind != json::Kind::String || !literal.good()) return std::nullopt;
    values.emplace_back(literal.text);
  }
  return values;
}

}  // namespace

std::string cursor_order(const std::vector<SortKey>& keys) {
  std::string out;
  for (const auto& key : keys) {
    out += (out.empty() ? "" : ",") + key.column->name + (key.descending ? ".desc" : ".asc");
    if (key.column->nullable) out += key.nulls_first ? ".nullsfirst" : ".nullslast";
  }
  return out;
}

std::string encode_cursor(const std::string& order, const Values& values) {
  std::string text;
  json::Writer writer(text);
  writer.begin_array();
  writer.string(order);
  for (const auto& value : values) value ? writer.string(*value) : writer.null();
  writer.end_array();
  return to_base64url(text);
}

std::optional<std::string> after_cursor(Reader& reader, const Source& source, const std::vector<SortKey>& keys,
                                        const std::string& cursor) {
  const auto values = decode(cursor, keys);
  if (!values) return std::nullopt;
  std::vector<std::string> sql, parameters;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    sql.push_back(source.column(keys[i].column->name));
    parameters.push_back((*values)[i] ? reader.parameter(*(*values)[i], cast_of(*keys[i].column)) : "");
  }
  // One direction and no null: a row comparison, which an index answers from the first row on.
  const bool row_form = std::all_of(keys.begin(), keys.end(), [&](const SortKey& key) {
    return key.descending == keys.front().descending && !key.column->nullable;
  });
  if (row_form) {
    std::string left, right;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      left += (i ? ", " : "") + sql[i];
      right += (i ? ", " : "") + parameters[i];
    }
    return "(" + left + (keys.front().descending ? ") < (" : ") > (") + right + ")";
  }
  // Otherwise: beyond in the first key, or equal in it and beyond in the second, and so on.
  std::string out, equal;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    std::string beyond;
    if (!parameters[i].empty()) {
      beyond = sql[i] + (keys[i].descending ? " < " : " > ") + parameters[i];
      if (keys[i].column->nullable && !keys[i].nulls_first) beyond = "(" + beyond + " OR " + sql[i] + " IS NULL)";
    } else {
      beyond = keys[i].nulls_first ? sql[i] + " IS NOT NULL" : "false";
    }
    out += (out.empty() ? "" : " OR ") + ("(" + equal + beyond + ")");
    equal += sql[i] + (parameters[i].empty() ? " IS NULL" : " = " + parameters[i]) + " AND ";
  }
  return "(" + out + ")";
}

}  // namespace resource
