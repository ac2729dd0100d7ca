#include "base/tabular.hpp"

#include <algorithm>
#include <limits>

#include "base/fold.hpp"
#include "base/text.hpp"

namespace base {
namespace {

constexpr std::string_view formula_starts = "=+-@\t\r";

bool is_negative_number(std::string_view text) {
  text.remove_prefix(1);
  return !text.empty() && text.find_first_not_of("0123456789,.") == std::string_view::npos;
}

/// True when `text` starts with an apostrophe that `cell_text` takes for a guard.
bool looks_guarded(std::string_view text) {
  return text.size() > 1 && text[0] == '\'' &&
         (text[1] == '\'' || formula_starts.find(text[1]) != std::string_view::npos);
}

/// A guarded text that starts like ="…" keeps its form; only raw cells lose it.
bool is_wrapped(std::string_view text) { return text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"'); }

constexpr std::size_t no_match = std::numeric_limits<std::size_t>::max();

/// Rank of `key` among the space-parted `names`.
std::size_t rank_of(std::string_view names, std::string_view key) {
  std::size_t rank = 0;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(' '), names.size());
    if (names.substr(0, end) == key) return rank;
    names.remove_prefix(std::min(end + 1, names.size()));
    ++rank;
  }
  return no_match;
}

struct Match {
  std::size_t rule = no_match;
  std::size_t rank = no_match;
};

Match best_rule(std::string_view key, std::span<const ColumnRule> rules) {
  for (std::size_t rule = 0; rule < rules.size(); ++rule) {
    const std::size_t rank = rank_of(rules[rule].names, key);
    if (rank != no_match) return {rule, rank};
  }
  return {};
}

Match match_title(std::string_view title, std::span<const ColumnRule> rules) {
  std::string key = fold_key(title);
  if (key.empty()) return {};
  Match match = best_rule(key, rules);
  for (const std::string_view unit : {"eneuros", "euros", "eur"}) {
    if (match.rule == no_match && key.ends_with(unit)) {
      match = best_rule(std::string_view(key).substr(0, key.size() - unit.size()), rules);
    }
  }
  return match;
}

}  // namespace

std::string formula_guarded(std::string_view text) {
  const bool formula = !text.empty() && formula_starts.find(text.front()) != std::string_view::npos &&
                       !(text.front() == '-' && is_negative_number(text));
  return formula || looks_guarded(text) ? "'" + std::string(text) : std::string(text);
}

std::string cell_text(std::string_view cell) {
  std::string_view text = trimmed(cell);
  if (looks_guarded(text)) {
    text.remove_prefix(1);
  } else if (is_wrapped(text)) {
    text = text.substr(2, text.size() - 3);
  }
  return std::string(trimmed(text));
}

std::string_view to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::Creer: return "CREER";
    case Verdict::Modifier: return "MODIFIER";
    case Verdict::Inchange: return "INCHANGE";
    case Verdict::Erreur: break;
  }
  return "ERREUR";
}

std::string ColumnMap::title(std::size_t rule, std::string_view fallback) const {
  return columns[rule] ? titles[*columns[rule]] : std::string(fallback);
}

std::string ColumnMap::cell(const TableRow& row, std::size_t rule) const {
  if (!columns[rule] || *columns[rule] >= row.cells.size()) return {};
  return cell_text(row.cells[*columns[rule]]);
}

std::optional<FauteImport> ColumnMap::overflow(const TableRow& row) const {
  if (row.cells.size() <= titles.size()) return std::nullopt;
  return FauteImport{row.line,
                     {},
                     "trop_de_cellules",
                     "La ligne a " + std::to_string(row.cells.size()) + " cellules pour " +
                         std::to_string(titles.size()) +
                         " titres : mettez entre guillemets le texte qui contient un séparateur."};
}

ColumnMap map_columns(const TableRow& header, std::span<const ColumnRule> rules) {
  ColumnMap map;
  map.columns.resize(rules.size());
  std::vector<Match> matches;
  std::vector<std::size_t> ranks(rules.size(), no_match);
  for (std::size_t column = 0; column < header.cells.size(); ++column) {
    map.titles.push_back(cell_text(header.cells[column]));
    const Match match = match_title(map.titles.back(), rules);
    matches.push_back(match);
    if (match.rule != no_match && match.rank < ranks[match.rule]) {
      ranks[match.rule] = match.rank;
      map.columns[match.rule] = column;
    }
  }
  for (std::size_t column = 0; column < matches.size(); ++column) {
    const std::string& title = map.titles[column];
    if (matches[column].rule == no_match) {
      if (title.empty()) continue;
      map.avis.push_back(
          {0, title, "colonne_inconnue", "La colonne « " + title + " » n'est pas reconnue : elle est ignorée."});
    } else if (const std::size_t kept = *map.columns[matches[column].rule]; kept != column) {
      map.avis.push_back(
          {0, title, "colonne_en_double",
           "La colonne « " + title + " » est ignorée : « " + map.titles[kept] + " » donne la même information."});
    }
  }
  return map;
}

}  // namespace base
