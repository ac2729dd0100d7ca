#include "engine/resource/query.hpp"

namespace resource {
namespace {

constexpr int logic_depth_max = 8;
constexpr std::size_t values_max = 5000;

struct OperatorName {
  std::string_view name;
  Operator op;
};
constexpr OperatorName operators[] = {
    {"eq", Operator::Eq},       {"neq", Operator::Neq},     {"gt", Operator::Gt},
    {"gte", Operator::Gte},     {"lt", Operator::Lt},       {"lte", Operator::Lte},
    {"like", Operator::Like},   {"ilike", Operator::Ilike}, {"in", Operator::In},
    {"is", Operator::Is},       {"fts", Operator::Fts},     {"plfts", Operator::Plfts},
    {"phfts", Operator::Phfts}, {"wfts", Operator::Wfts},   {"cs", Operator::Cs},
    {"cd", Operator::Cd},       {"ov", Operator::Ov},       {"isdistinct", Operator::Distinct},
};

struct FilterParser {
  Scanner scanner;
  const std::string& parameter;
  Faults& faults;
  bool in_logic = false;

  bool fault(std::string code, std::string detail) {
    faults.push_back({std::move(code), parameter, std::move(detail)});
    return false;
  }

  bool unexpected(std::string_view at) {
    return fault("syntaxe", at.empty() ? "La condition sur « " + parameter + " » s'arrête trop tôt."
                                       : "La condition n'est pas comprise à partir de « " + excerpt(at) + " ».");
  }

  bool operation(Condition& condition) {
    if (scanner.take("not.")) condition.negated = true;
    const std::string_view word = scanner.until(".(,)");
    const OperatorName* found = nullptr;
    for (const auto& candidate : operators)
      if (candidate.name == word) found = &candidate;
    if (!found)
      return fault(
          "operateur_inconnu",
          "« " + excerpt(word) +
              " » n'est pas un opérateur ; possibles : eq neq gt gte lt lte like ilike in is isdistinct fts plfts "
              "phfts wfts cs cd ov, précédés ou non de « not. ».");
    condition.op = found->op;
    if (scanner.take("(")) {
      condition.modifier = scanner.until(")");
      if (!scanner.take(")")) return unexpected(scanner.rest());
    }
    if (!scanner.take(".")) return unexpected(scanner.rest());
    return value(condition);
  }

  bool value(Condition& condition) {
    if (condition.op == Operator::In) {
      if (!scanner.take("(")) return unexpected(scanner.rest());
      return list(condition.values, ')');
    }
    if (condition.modifier == "any" || condition.modifier == "all") {
      if (!scanner.take("{")) return unexpected(scanner.rest());
      return list(condition.values, '}');
    }
    if (!in_logic) {
      condition.value = scanner.until({});
      return true;
    }
    return logic_value(condition.value);
  }

  // Inside or=(…) a value ends at a comma or parenthesis, unless it is quoted or an array or JSON object in braces.
  bool logic_value(std::string& out) {
    if (scanner.peek() == '"') {
      auto text = scanner.quoted();
      if (!text) return unexpected({});
      out = std::move(*text);
      return true;
    }
    if (scanner.peek() != '{' && scanner.peek() != '[') {
      out = scanner.until(",)");
      return true;
    }
    int open = 0;
    do {
      const char c = scanner.peek();
      if (c == '\0') return unexpected({});
      if (c == '"') {
        const auto before = scanner.rest();
        if (!scanner.quoted()) return unexpected({});
        out.append(before.substr(0, before.size() - scanner.rest().size()));
        continue;
      }
      open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      out.push_back(c);
      scanner.take({&c, 1});
    } while (open > 0);
    return true;
  }

  bool list(std::vector<std::string>& out, char close) {
    const char stops[] = {',', close, '\0'};
    if (scanner.take({&close, 1})) return true;
    do {
      scanner.skip_blanks();
      if (scanner.peek() == '"') {
        auto text = scanner.quoted();
        if (!text) return unexpected({});
        out.push_back(std::move(*text));
      } else {
        out.emplace_back(scanner.until(stops));
      }
      if (out.size() > values_max)
        return fault("trop_de_valeurs", "Une liste compte " + std::to_string(values_max) + " valeurs au plus.");
    } while (scanner.take(","));
    return scanner.take({&close, 1}) || unexpected(scanner.rest());
  }

  bool logic(Condition& group, int depth) {
    if (depth > logic_depth_max)
      return fault("imbrication_trop_profonde",
                   "Les conditions s'imbriquent sur " + std::to_string(logic_depth_max) + " niveaux au plus.");
    if (!scanner.take("(")) return unexpected(scanner.rest());
    do {
      scanner.skip_blanks();
      Condition& child = group.children.emplace_back();
      child.parameter = parameter;
      const auto rest = scanner.rest();
      child.negated = rest.starts_with("not.and(") || rest.starts_with("not.or(");
      if (child.negated) scanner.take("not.");
      if (scanner.rest().starts_with("and(") || scanner.rest().starts_with("or(")) {
        child.type = scanner.take("and") ? Condition::Type::And : Condition::Type::Or;
        scanner.take("or");
        if (!logic(child, depth + 1)) return false;
      } else {
        if (!scan_field(scanner, child.field) || !scanner.take(".")) return unexpected(rest);
        if (!operation(child)) return false;
      }
      scanner.skip_blanks();
    } while (scanner.take(","));
    return scanner.take(")") || unexpected(scanner.rest());
  }
};

}  // namespace

void parse_operation(std::string_view text, Condition& condition, Faults& faults) {
  FilterParser parser{Scanner(text), condition.parameter, faults};
  if (parser.operation(condition) && !parser.scanner.done()) parser.unexpected(parser.scanner.rest());
}

void parse_logic(std::string_view text, Condition& condition, Faults& faults) {
  FilterParser parser{Scanner(text), condition.parameter, faults, true};
  if (parser.logic(condition, 1) && !parser.scanner.done()) parser.unexpected(parser.scanner.rest());
}

}  // namespace resource
