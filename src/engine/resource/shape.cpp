#include "engine/resource/shape.hpp"

#include <stdexcept>

#include "base/tabular.hpp"
#include "engine/json/writer.hpp"

namespace resource {
namespace {

using catalog::Kind;

[[noreturn]] void malformed() { throw std::logic_error("PostgreSQL wrote a record or an array that is not one"); }

/// Reads one record from `text` at `at` (on its parenthesis) into `cells`; quoted fields are unescaped into `buffer`,
/// which must not move meanwhile. Returns the position after the record.
std::size_t read_record(std::string_view text, std::size_t at, std::string& buffer, std::vector<Cell>& cells) {
  if (at >= text.size() || text[at] != '(') malformed();
  ++at;
  for (;;) {
    if (at >= text.size()) malformed();
    Cell cell;
    if (text[at] == '"') {
      const std::size_t start = buffer.size();
      for (++at;; ++at) {
        if (at >= text.size()) malformed();
        const char c = text[at];
        if (c == '"') {
          if (at + 1 >= text.size() || text[at + 1] != '"') break;
          ++at;
        } else if (c == '\\') {
          if (++at >= text.size()) malformed();
        }
        buffer.push_back(text[at]);
      }
      ++at;
      cell = {std::string_view(buffer).substr(start), false};
    } else {
      const std::size_t start = at;
      while (at < text.size() && text[at] != ',' && text[at] != ')') ++at;
      if (at > start) cell = {text.substr(start, at - start), false};
    }
    cells.push_back(cell);
    if (at >= text.size()) malformed();
    if (text[at++] == ')') return at;
  }
}

void append_records(std::string& out, const Shape& shape, std::string_view text) {
  std::string buffer;
  buffer.reserve(text.size());
  std::vector<Cell> cells;
  for (std::size_t at = 0; at < text.size();) {
    if (at > 0) out.push_back(',');
    buffer.clear();
    cells.clear();
    at = read_record(text, at, buffer, cells);
    append_object(out, shape, cells);
  }
}

// "2026-11-22 10:00:00.12+00" becomes "2026-11-22T10:00:00.120000Z". Sessions run in UTC with ISO dates; anything else
// ("infinity") passes as it is.
void append_timestamp(std::string& out, std::string_view text) {
  out.push_back('"');
  if (text.size() < 22 || text[10] != ' ' || !text.ends_with("+00")) {
    out.append(text).push_back('"');
    return;
  }
  out.append(text.substr(0, 10)).push_back('T');
  const std::string_view time = text.substr(11, text.size() - 14);
  out.append(time);
  if (time.size() == 8) out.push_back('.');
  out.append(time.size() == 8 ? 6 : 15 - std::min<std::size_t>(time.size(), 15), '0');
  out += "Z\"";
}

void append_array(std::string& out, Kind element, std::string_view text) {
  if (text.size() < 2 || text.front() != '{') malformed();
  out.push_back('[');
  std::string item;
  for (std::size_t at = 1; at < text.size() && text[at] != '}';) {
    if (at > 1) out.push_back(',');
    item.clear();
    const bool quoted = text[at] == '"';
    if (quoted) ++at;
    while (at < text.size() && (quoted ? text[at] != '"' : text[at] != ',' && text[at] != '}')) {
      if (text[at] == '\\') ++at;
      if (at < text.size()) item.push_back(text[at++]);
    }
    if (quoted) ++at;
    if (!quoted && item == "NULL")
      out += "null";
    else
      append_value(out, element, {item, false});
    if (at < text.size() && text[at] == ',') ++at;
  }
  out.push_back(']');
}

void append_quoted(std::string& out, std::string_view text) { out.append(1, '"').append(text).push_back('"'); }

void append_members(std::string& out, const Shape& shape, std::span<const Cell> row, bool missing, bool& comma) {
  for (const Member& member : shape.members) {
    const Cell cell = missing ? Cell{} : row[static_cast<std::size_t>(member.column)];
    if (member.type == Member::Type::Spread) {
      append_members(out, member.shape, row, cell.null, comma);
      continue;
    }
    if (comma) out.push_back(',');
    comma = true;
    json::append_string(out, member.name);
    out.push_back(':');
    switch (member.type) {
      case Member::Type::Value: append_value(out, member.kind, cell); break;
      case Member::Type::One:
        if (cell.null)
          out += "null";
        else
          append_object(out, member.shape, row);
        break;
      case Member::Type::Many:
        out.push_back('[');
        append_records(out, member.shape, cell.text);
        out.push_back(']');
        break;
      case Member::Type::ManyAsOne:
        if (cell.null)
          out += "null";
        else
          append_records(out, member.shape, cell.text);
        break;
      case Member::Type::Spread: break;
    }
  }
}

void append_csv_field(std::string& out, std::string_view text) {
  if (!text.empty() && text.find_first_of(",\"\r\n") == std::string_view::npos) {
    out.append(text);
    return;
  }
  out.push_back('"');
  for (char c : text) {
    if (c == '"') out.push_back('"');
    out.push_back(c);
  }
  out.push_back('"');
}

void append_csv_cells(std::string& out, const Shape& shape, std::span<const Cell> row, bool missing, bool& comma) {
  std::string value;
  for (const Member& member : shape.members) {
    const Cell cell = missing ? Cell{} : row[static_cast<std::size_t>(member.column)];
    if (member.type == Member::Type::Spread) {
      append_csv_cells(out, member.shape, row, cell.null, comma);
      continue;
    }
    if (comma) out.push_back(',');
    comma = true;
    if (cell.null && member.type != Member::Type::Many) continue;
    value.clear();
    if (member.type == Member::Type::Value) {
      if (member.kind == Kind::Text || member.kind == Kind::Json) {
        append_csv_field(out, base::formula_guarded(cell.text));
        continue;
      }
      append_value(value, member.kind, cell);
      const bool quoted = value.size() >= 2 && value.front() == '"';
      append_csv_field(out, quoted ? std::string_view(value).substr(1, value.size() - 2) : std::string_view(value));
      continue;
    }
    bool inner = false;
    Shape one;
    one.members.push_back(member);
    append_members(value, one, row, false, inner);
    // Only the value is wanted, not `"name":`.
    std::string name;
    json::append_string(name, member.name);
    append_csv_field(out, std::string_view(value).substr(name.size() + 1));
  }
}

void append_csv_names(std::string& out, const Shape& shape, bool& comma) {
  for (const Member& member : shape.members) {
    if (member.type == Member::Type::Spread) {
      append_csv_names(out, member.shape, comma);
      continue;
    }
    if (comma) out.push_back(',');
    comma = true;
    append_csv_field(out, base::formula_guarded(member.name));
  }
}

}  // namespace

void append_value(std::string& out, Kind kind, Cell cell) {
  if (cell.null) {
    out += "null";
    return;
  }
  switch (kind) {
    case Kind::SmallInt:
    case Kind::Integer:
    case Kind::BigInt:
    case Kind::Json: out.append(cell.text); break;
    case Kind::Numeric:
      // NaN and Infinity are not JSON numbers.
      if (cell.text.find_first_of("NI") == std::string_view::npos)
        out.append(cell.text);
      else
        append_quoted(out, cell.text);
      break;
    case Kind::Boolean: out += cell.text == "t" ? "true" : "false"; break;
    case Kind::Timestamp: append_timestamp(out, cell.text); break;
    case Kind::Uuid:
    case Kind::Date:
    case Kind::Time: append_quoted(out, cell.text); break;
    case Kind::TextArray: append_array(out, Kind::Text, cell.text); break;
    case Kind::UuidArray: append_array(out, Kind::Uuid, cell.text); break;
    case Kind::IntegerArray: append_array(out, Kind::Integer, cell.text); break;
    case Kind::Text:
    case Kind::Bytes:
    case Kind::Other: json::append_string(out, cell.text); break;
  }
}

void append_object(std::string& out, const Shape& shape, std::span<const Cell> row) {
  out.push_back('{');
  bool comma = false;
  append_members(out, shape, row, false, comma);
  out.push_back('}');
}

void append_csv_header(std::string& out, const Shape& shape) {
  bool comma = false;
  append_csv_names(out, shape, comma);
  out += "\r\n";
}

void append_csv_row(std::string& out, const Shape& shape, std::span<const Cell> row) {
  bool comma = false;
  append_csv_cells(out, shape, row, false, comma);
  out += "\r\n";
}

}  // namespace resource
