#include "engine/resource/query.hpp"

#include <utility>

namespace resource {
namespace {

constexpr int depth_max = 4;
constexpr std::size_t usual_items = 16;

struct SelectParser {
  Scanner scanner;
  const std::string& parameter;
  Faults& faults;

  bool fault(std::string code, std::string detail) {
    faults.push_back({std::move(code), parameter, std::move(detail)});
    return false;
  }

  bool unexpected() {
    if (scanner.done()) return fault("syntaxe", "Le paramètre « " + parameter + " » s'arrête trop tôt.");
    return fault("syntaxe", "Le paramètre « " + parameter + " » n'est pas compris à partir de « " +
                                excerpt(scanner.rest()) + " ».");
  }

  bool items(Level& level, int depth) {
    level.items.reserve(usual_items);
    do {
      scanner.skip_blanks();
      if (item(level.items.emplace_back(), depth)) continue;
      // What was not understood is not looked up: it would be found wrong twice.
      level.items.pop_back();
      return false;
    } while (scanner.take(","));
    return true;
  }

  bool item(SelectItem& item, int depth) {
    if (scanner.take("*")) {
      item.type = SelectItem::Type::Star;
      scanner.skip_blanks();
      return true;
    }
    item.spread = scanner.take("...");
    if (!scan_field(scanner, item.field)) return unexpected();
    if (!scanner.rest().starts_with("::") && scanner.take(":")) {
      item.alias = std::move(item.field.column);
      item.field = {};
      if (!scan_field(scanner, item.field)) return unexpected();
    }
    if (scanner.rest().starts_with("::"))
      return fault("conversion_refusee", "Les conversions de type (« :: ») ne sont pas proposées dans select.");
    if (scanner.peek() == '.' || (item.field.column == "count" && scanner.rest().starts_with("()")))
      return fault("agregat_refuse",
                   "Les calculs (sum, avg, count…) ne sont pas proposés dans select ; pour compter, envoyez « Prefer: "
                   "count=exact ».");
    while (scanner.take("!")) {
      std::string word = scanner.name();
      if (word == "inner")
        item.inner = true;
      else if (word.empty())
        return unexpected();
      else if (word != "left")
        item.hint = std::move(word);
    }
    if (scanner.take("(")) return embed(item, depth);
    if (item.spread || item.inner || !item.hint.empty()) return unexpected();
    scanner.skip_blanks();
    return true;
  }

  bool embed(SelectItem& item, int depth) {
    if (!item.field.path.empty()) return unexpected();
    if (depth >= depth_max)
      return fault("imbrication_trop_profonde",
                   "Les modèles liés s'imbriquent sur " + std::to_string(depth_max) + " niveaux au plus.");
    item.type = SelectItem::Type::Embed;
    item.level = std::make_unique<Level>();
    scanner.skip_blanks();
    if (!scanner.take(")")) {
      if (!items(*item.level, depth + 1)) return false;
      if (!scanner.take(")")) return unexpected();
    }
    scanner.skip_blanks();
    return true;
  }
};

bool parse_direction(std::string_view word, OrderTerm& term) {
  if (word == "asc")
    term.descending = false;
  else if (word == "desc")
    term.descending = true;
  else if (word == "nullsfirst")
    term.nulls_first = true;
  else if (word == "nullslast")
    term.nulls_first = false;
  else
    return false;
  return true;
}

}  // namespace

void parse_select(std::string_view text, Level& level, const std::string& parameter, Faults& faults) {
  SelectParser parser{Scanner(text), parameter, faults};
  if (parser.scanner.done()) return;
  if (parser.items(level, 0) && !parser.scanner.done()) parser.unexpected();
}

void parse_order(std::string_view text, Level& level, const std::string& parameter, Faults& faults) {
  Scanner scanner(text);
  const auto unexpected = [&](std::string_view at) {
    faults.push_back({"syntaxe", parameter,
                      "L'ordre n'est pas compris à partir de « " + excerpt(at) +
                          " » ; exemple : dateEmission.desc.nullslast,numero."});
  };
  do {
    OrderTerm term;
    const auto start = scanner.rest();
    if (!scan_field(scanner, term.field)) return unexpected(start);
    if (scanner.take("(")) {
      term.embed = std::move(term.field.column);
      term.field = {};
      if (!scan_field(scanner, term.field) || !scanner.take(")")) return unexpected(start);
    }
    bool directed = false;
    while (scanner.take(".")) {
      const auto word = scanner.until(".,");
      const bool twice = word.starts_with("nulls") ? term.nulls_first.has_value() : std::exchange(directed, true);
      if (twice || !parse_direction(word, term)) return unexpected(start);
    }
    if (!scanner.done() && scanner.peek() != ',') return unexpected(scanner.rest());
    level.order.push_back(std::move(term));
  } while (scanner.take(","));
}

}  // namespace resource
