#include "engine/json/value.hpp"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <utility>

#include "base/text.hpp"
#include "engine/json/writer.hpp"

namespace json {
namespace {

namespace bj = boost::json;

/// Builds the tree from the parser's events. A fault of the content (not of the syntax) is kept in `fault` and stops
/// the parser with an arbitrary error code.
struct Builder {
  static constexpr std::size_t max_object_size = std::size_t(-1);
  static constexpr std::size_t max_array_size = std::size_t(-1);
  static constexpr std::size_t max_key_size = std::size_t(-1);
  static constexpr std::size_t max_string_size = std::size_t(-1);

  explicit Builder(const Limits& given) : limits(given) {}

  Limits limits;
  Value root;
  // Open containers from the outside in. A parent's vector does not grow while a child is open, so pointers hold.
  std::vector<Value*> open;
  std::string pending;
  std::size_t count = 0;
  std::optional<base::Fault> fault;

  [[nodiscard]] std::string place() const {
    std::string pointer = "#";
    for (std::size_t i = 0; i < open.size(); ++i) {
      if (open[i]->kind == Kind::Array)
        pointer = pointer_append(pointer, open[i]->items.empty() ? 0 : open[i]->items.size() - 1);
      else if (!open[i]->members.empty())
        pointer = pointer_append(pointer, open[i]->members.back().name);
    }
    return pointer;
  }

  bool stop(std::string code, std::string pointer, std::string detail, bj::error_code& ec) {
    fault = base::Fault{std::move(code), std::move(pointer), std::move(detail)};
    ec = bj::make_error_code(bj::error::syntax);
    return false;
  }

  Value* add(Kind kind, bj::error_code& ec) {
    if (++count > limits.values) {
      stop("json_trop_grand", "", "Le JSON contient plus de " + std::to_string(limits.values) + " valeurs.", ec);
      return nullptr;
    }
    Value* value = &root;
    if (!open.empty()) {
      Value& parent = *open.back();
      value = parent.kind == Kind::Array ? &parent.items.emplace_back() : &parent.members.back().value;
    }
    value->kind = kind;
    return value;
  }

  bool begin(Kind kind, bj::error_code& ec) {
    Value* value = add(kind, ec);
    if (!value) return false;
    open.push_back(value);
    return true;
  }

  bool number(bj::string_view tail, bj::error_code& ec) {
    Value* value = add(Kind::Number, ec);
    if (!value) return false;
    value->text = std::move(pending);
    value->text.append(tail.data(), tail.size());
    pending.clear();
    return true;
  }

  bool check_unique(bj::error_code& ec) {
    const auto& members = open.back()->members;
    if (members.size() < 2) return true;
    std::vector<std::string_view> names;
    names.reserve(members.size());
    for (const auto& [name, value] : members) names.push_back(name);
    std::sort(names.begin(), names.end());
    auto twin = std::adjacent_find(names.begin(), names.end());
    if (twin == names.end()) return true;
    const std::string name(*twin);
    open.back()->members.clear();
    return stop("cle_en_double", pointer_append(place(), name), "La clé « " + name + " » est donnée deux fois.", ec);
  }

  bool on_document_begin(bj::error_code&) { return true; }
  bool on_document_end(bj::error_code&) { return true; }
  bool on_object_begin(bj::error_code& ec) { return begin(Kind::Object, ec); }
  bool on_array_begin(bj::error_code& ec) { return begin(Kind::Array, ec); }
  bool on_object_end(std::size_t, bj::error_code& ec) {
    if (!check_unique(ec)) return false;
    open.pop_back();
    return true;
  }
  bool on_array_end(std::size_t, bj::error_code&) {
    open.pop_back();
    return true;
  }
  bool on_key_part(bj::string_view part, std::size_t, bj::error_code&) {
    pending.append(part.data(), part.size());
    return true;
  }
  bool on_key(bj::string_view part, std::size_t, bj::error_code& ec) {
    pending.append(part.data(), part.size());
    if (pending.find('\0') != std::string::npos)
      return stop("caractere_nul", place(), "Une clé contient le caractère U+0000, qui est interdit.", ec);
    open.back()->members.push_back({std::move(pending), Value{}});
    pending.clear();
    return true;
  }
  bool on_string_part(bj::string_view part, std::size_t, bj::error_code&) {
    pending.append(part.data(), part.size());
    return true;
  }
  bool on_string(bj::string_view part, std::size_t, bj::error_code& ec) {
    Value* value = add(Kind::String, ec);
    if (!value) return false;
    value->text = std::move(pending);
    value->text.append(part.data(), part.size());
    pending.clear();
    if (value->text.find('\0') == std::string::npos) return true;
    return stop("caractere_nul", place(), "Le texte contient le caractère U+0000, qui est interdit.", ec);
  }
  bool on_number_part(bj::string_view part, bj::error_code&) {
    pending.append(part.data(), part.size());
    return true;
  }
  bool on_int64(std::int64_t, bj::string_view tail, bj::error_code& ec) { return number(tail, ec); }
  bool on_uint64(std::uint64_t, bj::string_view tail, bj::error_code& ec) { return number(tail, ec); }
  bool on_double(double, bj::string_view tail, bj::error_code& ec) { return number(tail, ec); }
  bool on_bool(bool given, bj::error_code& ec) {
    Value* value = add(Kind::Bool, ec);
    if (!value) return false;
    value->boolean = given;
    return true;
  }
  bool on_null(bj::error_code& ec) { return add(Kind::Null, ec) != nullptr; }
  bool on_comment_part(bj::string_view, bj::error_code&) { return true; }
  bool on_comment(bj::string_view, bj::error_code&) { return true; }
};

base::Unexpected<base::Refusal> refuse_json(base::Fault fault) {
  return {base::Refusal{400, fault.code, fault.detail, {fault}, std::nullopt}};
}

std::string reason(const bj::error_code& ec) {
  if (ec == bj::error::incomplete) return "le texte s'arrête avant la fin de la valeur";
  if (ec == bj::error::extra_data) return "du texte suit la fin de la valeur";
  if (ec == bj::error::exponent_overflow) return "l'exposant du nombre est trop grand";
  if (ec == bj::error::illegal_leading_surrogate || ec == bj::error::illegal_trailing_surrogate ||
      ec == bj::error::expected_hex_digit || ec == bj::error::expected_utf16_escape)
    return "l'échappement \\u est incorrect";
  return "caractère inattendu";
}

base::Unexpected<base::Refusal> refuse_syntax(std::string_view text, std::size_t offset, const bj::error_code& ec) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const auto start = before.rfind('\n');
  const auto column = 1 + base::utf8_length(start == std::string_view::npos ? before : before.substr(start + 1));
  return refuse_json({"json_invalide", "",
                      "JSON mal formé à la ligne " + std::to_string(line) + ", colonne " + std::to_string(column) +
                          " : " + reason(ec) + "."});
}

}  // namespace

const Value* Value::find(std::string_view name) const {
  for (const auto& [key, value] : members)
    if (key == name) return &value;
  return nullptr;
}

base::Result<Value> parse(std::string_view text, const Limits& limits) {
  if (auto offset = base::first_invalid_utf8(text))
    return refuse_json(
        {"utf8_invalide", "",
         "Le texte n'est pas de l'UTF-8 : l'octet " + std::to_string(*offset) + " (compté depuis 0) est incorrect."});
  bj::parse_options options;
  options.max_depth = limits.depth;
  // Checked above, with the byte offset in the refusal.
  options.allow_invalid_utf8 = true;
  bj::basic_parser<Builder> parser(options, limits);
  bj::error_code ec;
  const std::size_t used = parser.write_some(false, text.data(), text.size(), ec);
  Builder& builder = parser.handler();
  if (builder.fault) return refuse_json(std::move(*builder.fault));
  if (!ec && used < text.size()) ec = bj::make_error_code(bj::error::extra_data);
  if (ec == bj::error::too_deep)
    return refuse_json(
        {"json_trop_profond", "", "Le JSON est imbriqué sur plus de " + std::to_string(limits.depth) + " niveaux."});
  if (ec) return refuse_syntax(text, used, ec);
  return std::move(builder.root);
}

void append(std::string& out, const Value& value) {
  const char* separator = "";
  switch (value.kind) {
    case Kind::Null: out += "null"; return;
    case Kind::Bool: out += value.boolean ? "true" : "false"; return;
    case Kind::Number: out += value.text; return;
    case Kind::String: append_string(out, value.text); return;
    case Kind::Array:
      out += '[';
      for (const auto& item : value.items) out += std::exchange(separator, ","), append(out, item);
      out += ']';
      return;
    case Kind::Object:
      out += '{';
      for (const auto& [name, member] : value.members) {
        out += std::exchange(separator, ",");
        append_string(out, name);
        out += ':';
        append(out, member);
      }
      out += '}';
      return;
  }
}

std::string pointer_append(std::string_view pointer, std::string_view token) {
  std::string out;
  out.reserve(pointer.size() + token.size() + 1);
  out.append(pointer).push_back('/');
  for (char c : token) {
    if (c == '~')
      out += "~0";
    else if (c == '/')
      out += "~1";
    else
      out.push_back(c);
  }
  return out;
}

std::string pointer_append(std::string_view pointer, std::size_t index) {
  return std::string(pointer) + "/" + std::to_string(index);
}

}  // namespace json
