#include "engine/pg/conninfo.hpp"

#include <libpq-fe.h>

#include <memory>

namespace pg {

namespace {

using Words = std::vector<std::pair<std::string, std::string>>;

std::optional<Words> parse(const std::string& url) {
  const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfoParse(url.c_str(), nullptr),
                                                                             &PQconninfoFree);
  if (!options) return std::nullopt;
  Words words;
  for (const auto* option = options.get(); option->keyword != nullptr; ++option) {
    if (option->val != nullptr) words.emplace_back(option->keyword, option->val);
  }
  return words;
}

std::string& value_of(Words& words, const std::string& keyword) {
  for (auto& [name, value] : words) {
    if (name == keyword) return value;
  }
  return words.emplace_back(keyword, "").second;
}

}  // namespace

std::string conninfo(const Words& words) {
  std::string text;
  for (const auto& [name, value] : words) {
    if (!text.empty()) text += ' ';
    text += name + "='";
    for (const char c : value) {
      if (c == '\'' || c == '\\') text += '\\';
      text += c;
    }
    text += '\'';
  }
  return text;
}

std::optional<std::string> conninfo_with_role(const std::string& url, std::string_view role) {
  auto words = parse(url);
  if (!words) return std::nullopt;
  auto& options = value_of(*words, "options");
  if (!options.empty()) options += ' ';
  options += "-c role=";
  options += role;
  return conninfo(*words);
}

std::optional<std::string> conninfo_with_database(const std::string& url, std::string_view database) {
  auto words = parse(url);
  if (!words) return std::nullopt;
  value_of(*words, "dbname") = database;
  return conninfo(*words);
}

}  // namespace pg
