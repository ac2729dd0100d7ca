#include "engine/csv/reader.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"

namespace csv {
namespace {

constexpr std::array<char, 4> candidates{';', '\t', ',', '|'};

struct Decoded {
  Encoding encoding = Encoding::Utf8;
  /// Owns the text when it had to be converted.
  std::string converted;
  std::string_view text;
};

void append_utf8(std::string& out, std::uint32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

/// Nothing when a surrogate stands alone or a byte is left over.
std::optional<std::string> utf16_to_utf8(std::string_view bytes, bool little_endian) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  const auto unit = [&](std::size_t i) {
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<std::uint32_t>(little_endian ? second << 8 | first : first << 8 | second);
  };
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); i += 2) {
    std::uint32_t c = unit(i);
    if (c >= 0xDC00 && c < 0xE000) return std::nullopt;
    if (c >= 0xD800 && c < 0xDC00) {
      i += 2;
      const std::uint32_t low = i < bytes.size() ? unit(i) : 0;
      if (low < 0xDC00 || low >= 0xE000) return std::nullopt;
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
    }
    append_utf8(out, c);
  }
  return out;
}

std::string thousands(std::size_t count) {
  std::string digits = std::to_string(count);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, "\u202F");
  return digits;
}

std::string on_line(std::size_t line) { return "Ligne " + std::to_string(line) + " : "; }

base::Result<base::Done> check_bytes(std::string_view bytes, const Limits& limits) {
  if (bytes.size() > limits.bytes) {
    return base::refuse(
        413, "fichier_trop_gros",
        "Le fichier dépasse " + thousands(limits.bytes >> 10U) + " Kio : coupez-le en plusieurs fichiers.");
  }
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")) {
    return base::refuse(422, "fichier_pas_csv",
                        "Ce fichier est un classeur : enregistrez-le au format « CSV (séparateur : point-virgule) ».");
  }
  if (bytes.starts_with("%PDF")) {
    return base::refuse(422, "fichier_pas_csv", "Ce fichier est un PDF : exportez vos données au format CSV.");
  }
  return base::Done{};
}

base::Result<Decoded> decode(std::string_view bytes) {
  Decoded decoded;
  decoded.text = bytes;
  const bool little_endian = bytes.starts_with("\xFF\xFE");
  if (little_endian || bytes.starts_with("\xFE\xFF")) {
    auto text = utf16_to_utf8(bytes.substr(2), little_endian);
    if (!text)
      return base::refuse(422, "encodage_invalide",
                          "Le fichier s'annonce en UTF-16 mais n'en est pas : exportez-le en UTF-8.");
    decoded.encoding = little_endian ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian;
    decoded.converted = std::move(*text);
  } else if (bytes.starts_with("\xEF\xBB\xBF")) {
    decoded.text.remove_prefix(3);
    decoded.encoding = Encoding::Utf8Bom;
    if (base::first_invalid_utf8(decoded.text)) {
      return base::refuse(422, "encodage_invalide",
                          "Le fichier s'annonce en UTF-8 mais n'en est pas : exportez-le de nouveau en UTF-8.");
    }
  } else if (base::first_invalid_utf8(bytes)) {
    decoded.converted = base::windows_1252_to_utf8(bytes);
    decoded.encoding = Encoding::Windows1252;
  }
  return decoded;
}

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

/// Counts of each candidate outside quotes, for the first records of the file.
std::vector<std::array<std::size_t, 4>> count_candidates(std::string_view text) {
  constexpr std::size_t sample_records = 30;
  constexpr std::size_t sample_bytes = 1U << 17U;
  text = text.substr(0, sample_bytes);
  std::vector<std::array<std::size_t, 4>> records;
  std::array<std::size_t, 4> counts{};
  bool quoted = false;
  bool empty = true;
  const auto is_edge = [](char c) {
    return is_line_end(c) || std::find(candidates.begin(), candidates.end(), c) != candidates.end();
  };
  for (std::size_t i = 0; i < text.size() && records.size() < sample_records; ++i) {
    const char c = text[i];
    if (c == '"') {
      // A quote in the middle of a cell, as in 3/4", is a character like another.
      if (!quoted && (i == 0 || is_edge(text[i - 1]))) {
        quoted = true;
      } else if (quoted && (i + 1 == text.size() || text[i + 1] == '"' || is_edge(text[i + 1]))) {
        if (i + 1 < text.size() && text[i + 1] == '"') {
          ++i;
        } else {
          quoted = false;
        }
      }
      empty = false;
    } else if (!quoted && is_line_end(c)) {
      if (!empty) records.push_back(counts);
      counts = {};
      empty = true;
    } else {
      empty = false;
      const auto* found = std::find(candidates.begin(), candidates.end(), c);
      if (!quoted && found != candidates.end()) ++counts[static_cast<std::size_t>(found - candidates.begin())];
    }
  }
  if (!empty && records.size() < sample_records) records.push_back(counts);
  return records;
}

/// The candidate whose count in the first record is met again in most others; more columns decide between equals.
char detect_delimiter(std::string_view text) {
  const auto records = count_candidates(text);
  char best = candidates.front();
  std::size_t best_alike = 0;
  std::size_t best_count = 0;
  for (std::size_t k = 0; k < candidates.size() && !records.empty(); ++k) {
    const std::size_t count = records.front()[k];
    if (count == 0) continue;
    const auto alike = static_cast<std::size_t>(
        std::count_if(records.begin(), records.end(), [&](const auto& counts) { return counts[k] == count; }));
    if (alike > best_alike || (alike == best_alike && count > best_count)) {
      best = candidates[k];
      best_alike = alike;
      best_count = count;
    }
  }
  return best;
}

/// Excel's own first line: "sep=;" names the delimiter.
std::optional<char> announced_delimiter(std::string_view text) {
  const bool announced = text.size() >= 5 && base::ascii_lower(text.substr(0, 4)) == "sep=" &&
                         (text.size() == 5 || is_line_end(text[5])) && !is_line_end(text[4]);
  return announced ? std::optional<char>(text[4]) : std::nullopt;
}

/// Reads records one after the other. Every character is looked at a fixed number of times.
class Parser {
 public:
  Parser(std::string_view text, char delimiter, const Limits& limits)
      : m_text(text), m_delimiter(delimiter), m_limits(limits) {}

  [[nodiscard]] bool at_end() const { return m_at >= m_text.size(); }
  void skip_line() {
    while (!at_end() && !is_line_end(m_text[m_at])) ++m_at;
    take_line_end();
  }

  base::Result<base::TableRow> record(std::size_t expected_cells) {
    base::TableRow row;
    row.line = m_line;
    row.cells.reserve(expected_cells);
    for (;;) {
      if (row.cells.size() == m_limits.columns) {
        return base::refuse(422, "trop_de_colonnes",
                            on_line(row.line) + "plus de " + thousands(m_limits.columns) +
                                " colonnes. Vérifiez le séparateur, ou supprimez les colonnes inutiles.");
      }
      const std::size_t line = m_line;
      std::string cell = m_at < m_text.size() && m_text[m_at] == '"' ? quoted_cell() : plain_cell();
      if (m_unclosed) {
        return base::refuse(422, "guillemet_non_ferme",
                            on_line(line) + "un guillemet ouvert ici n'est jamais fermé. Fermez-le ou doublez-le.");
      }
      if (cell.size() > m_limits.cell && base::utf8_length(cell) > m_limits.cell) {
        return base::refuse(422, "cellule_trop_longue",
                            on_line(line) + "une cellule dépasse " + thousands(m_limits.cell) + " caractères.");
      }
      row.cells.push_back(std::move(cell));
      if (at_end() || m_text[m_at] != m_delimiter) break;
      ++m_at;
    }
    take_line_end();
    return row;
  }

 private:
  void take_line_end() {
    if (at_end()) return;
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n') ++m_at;
    ++m_at;
    ++m_line;
  }

  std::string plain_cell() {
    const std::size_t start = m_at;
    while (!at_end() && m_text[m_at] != m_delimiter && !is_line_end(m_text[m_at])) ++m_at;
    return std::string(m_text.substr(start, m_at - start));
  }

  /// True when only spaces part `at` from the end of the cell; moves `m_at` there.
  bool closes(std::size_t at) {
    while (at < m_text.size() && m_text[at] == ' ' && m_delimiter != ' ') ++at;
    if (at < m_text.size() && m_text[at] != m_delimiter && !is_line_end(m_text[at])) return false;
    m_at = at;
    return true;
  }

  std::string quoted_cell() {
    std::string cell;
    ++m_at;
    for (;;) {
      const std::size_t start = m_at;
      while (!at_end() && m_text[m_at] != '"') {
        const char c = m_text[m_at++];
        if (c == '\n' || (c == '\r' && (at_end() || m_text[m_at] != '\n'))) ++m_line;
      }
      cell.append(m_text.substr(start, m_at - start));
      if (at_end()) {
        m_unclosed = true;
        return cell;
      }
      const bool doubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == '"';
      if (!doubled && closes(m_at + 1)) return cell;
      cell += '"';
      m_at += doubled ? 2 : 1;
    }
  }

  std::string_view m_text;
  char m_delimiter;
  const Limits& m_limits;
  std::size_t m_at = 0;
  std::size_t m_line = 1;
  bool m_unclosed = false;
};

bool is_blank(const base::TableRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& c) { return base::trimmed(c).empty(); });
}

void drop_empty_tail(base::TableRow& row, std::size_t keep) {
  while (row.cells.size() > keep && base::trimmed(row.cells.back()).empty()) row.cells.pop_back();
}

base::Result<base::Done> parse(Parser& parser, const Limits& limits, Table& table) {
  while (!parser.at_end()) {
    const std::size_t expected = table.rows.empty() ? 0 : table.rows.front().cells.size();
    base::TableRow row = TRY(parser.record(expected));
    if (is_blank(row)) continue;
    drop_empty_tail(row, expected);
    if (table.rows.size() > limits.rows) {
      return base::refuse(422, "trop_de_lignes",
                          on_line(row.line) + "le fichier dépasse " + thousands(limits.rows) +
                              " lignes. Coupez-le en plusieurs fichiers, les titres en tête de chacun.");
    }
    if (!table.rows.empty() && row.cells.size() != expected) {
      table.ragged.push_back({row.line, row.cells.size(), expected});
    }
    table.rows.push_back(std::move(row));
  }
  return base::Done{};
}

}  // namespace

base::Result<Table> read(std::string_view bytes, const Limits& limits, std::optional<char> delimiter) {
  TRY(check_bytes(bytes, limits));
  Decoded decoded = TRY(decode(bytes));
  if (decoded.encoding != Encoding::Utf8 && decoded.encoding != Encoding::Utf8Bom) decoded.text = decoded.converted;
  if (decoded.text.find('\0') != std::string_view::npos) {
    return base::refuse(422, "caractere_nul", "Le fichier contient des caractères nuls : ce n'est pas un texte CSV.");
  }
  Table table;
  table.encoding = decoded.encoding;
  const auto announced = announced_delimiter(decoded.text);
  table.delimiter = delimiter ? *delimiter : announced ? *announced : detect_delimiter(decoded.text);
  Parser parser(decoded.text, table.delimiter, limits);
  if (announced) parser.skip_line();
  TRY(parse(parser, limits, table));
  if (table.rows.empty()) {
    return base::refuse(422, "fichier_vide",
                        "Le fichier est vide : la première ligne doit donner le titre des colonnes.");
  }
  return table;
}

}  // namespace csv
