#include "engine/resource/query.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

#include "base/text.hpp"
#include "engine/http/message.hpp"

namespace resource {
namespace {

using Pair = std::pair<std::string, std::string>;

/// "client.ville" split at the dots before any JSON path.
std::vector<std::string> split_key(std::string_view key) {
  std::vector<std::string> parts;
  const auto path = std::min(key.find("->"), key.size());
  std::size_t start = 0;
  for (auto dot = key.find('.'); dot < path; dot = key.find('.', start)) {
    parts.emplace_back(key.substr(start, dot - start));
    start = dot + 1;
  }
  parts.emplace_back(key.substr(start));
  return parts;
}

Level* find_level(Level& top, const std::vector<std::string>& path, const std::string& key, Faults& faults) {
  Level* level = &top;
  for (const auto& step : path) {
    Level* next = nullptr;
    for (auto& item : level->items)
      if (item.type == SelectItem::Type::Embed && item.name() == step) next = item.level.get();
    if (!next) {
      faults.push_back({"parametre_inconnu", key,
                        "« " + key + " » parle de « " + step + " », qui n'est pas un modèle lié nommé dans select."});
      return nullptr;
    }
    level = next;
  }
  return level;
}

std::optional<std::int64_t> parse_count(const Pair& pair, Faults& faults) {
  std::int64_t value = 0;
  const auto& text = pair.second;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size() && value >= 0 && value <= 1'000'000'000'000)
    return value;
  faults.push_back({"valeur_invalide", pair.first, "« " + pair.first + " » attend un nombre entier positif ou nul."});
  return std::nullopt;
}

std::vector<std::string> split_names(const Pair& pair, Faults& faults) {
  std::vector<std::string> names;
  Scanner scanner(pair.second);
  do {
    names.push_back(scanner.name());
    if (names.back().empty()) break;
  } while (scanner.take(","));
  if (!scanner.done() || names.back().empty())
    faults.push_back({"syntaxe", pair.first, "« columns » attend des noms de champs séparés par des virgules."});
  return names;
}

void read_pair(Pair& pair, Query& query, Faults& faults) {
  auto& [key, value] = pair;
  if (key == "select") return;
  if (key == "columns") {
    query.columns = split_names(pair, faults);
    return;
  }
  if (key == "curseur") {
    query.cursor = value;
    return;
  }
  if (key == "on_conflict") {
    faults.push_back({"parametre_refuse", key, "L'écriture « insérer ou modifier » (on_conflict) n'est pas proposée."});
    return;
  }
  std::vector<std::string> path = split_key(key);
  const std::string last = std::move(path.back());
  path.pop_back();
  const bool logic = last == "or" || last == "and";
  const bool negated = logic && !path.empty() && path.back() == "not";
  if (negated) path.pop_back();
  Level* level = find_level(query.top, path, key, faults);
  if (!level) return;
  if (last == "order") return parse_order(value, *level, key, faults);
  if (last == "limit" || last == "offset") {
    (last == "limit" ? level->limit : level->offset) = parse_count(pair, faults);
    return;
  }
  Condition& condition = level->conditions.emplace_back();
  condition.parameter = key;
  query.has_filters |= path.empty();
  if (logic) {
    condition.type = last == "or" ? Condition::Type::Or : Condition::Type::And;
    condition.negated = negated;
    return parse_logic(value, condition, faults);
  }
  Scanner scanner(last);
  if (!scan_field(scanner, condition.field) || !scanner.done()) {
    faults.push_back({"parametre_inconnu", key, "« " + key + " » n'est ni un champ ni un paramètre connu."});
    level->conditions.pop_back();
    return;
  }
  parse_operation(value, condition, faults);
}

/// Of what has one value, a second one would be heard by nobody, or by chance.
void refuse_twice(const std::vector<Pair>& pairs, Faults& faults) {
  static constexpr std::array single{"select", "columns", "curseur", "order", "limit", "offset"};
  for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
    const auto same = [&](const Pair& other) { return other.first == pair->first; };
    const std::string_view last = std::string_view(pair->first).substr(pair->first.rfind('.') + 1);
    if (std::find(single.begin(), single.end(), last) == single.end()) continue;
    if (std::any_of(pairs.begin(), pair, same) || std::none_of(std::next(pair), pairs.end(), same)) continue;
    faults.push_back(
        {"parametre_en_double", pair->first, "« " + excerpt(pair->first) + " » est donné plusieurs fois."});
  }
}

}  // namespace

Query parse_query(std::string_view raw, Faults& faults) {
  Query query;
  std::vector<Pair> pairs;
  if (!http::parse_query(raw, pairs)) {
    faults.push_back({"syntaxe", "", "L'adresse contient un « % » qui n'est pas suivi de deux chiffres hexadécimaux."});
    return query;
  }
  for (const auto& [key, value] : pairs) {
    if (base::first_invalid_utf8(key) || base::first_invalid_utf8(value)) {
      faults.push_back({"utf8_invalide", base::first_invalid_utf8(key) ? "" : key,
                        "Un paramètre de l'adresse n'est pas de l'UTF-8."});
      return query;
    }
    if (key.find('\0') != std::string::npos || value.find('\0') != std::string::npos) {
      faults.push_back({"caractere_nul", "", "Un paramètre de l'adresse contient le caractère U+0000."});
      return query;
    }
  }
  refuse_twice(pairs, faults);
  // The embeddings come first: other parameters speak of them by name, wherever they stand.
  for (const auto& [key, value] : pairs)
    if (key == "select") parse_select(value, query.top, key, faults);
  if (query.top.items.empty()) query.top.items.emplace_back().type = SelectItem::Type::Star;
  for (auto& pair : pairs) read_pair(pair, query, faults);
  return query;
}

}  // namespace resource
