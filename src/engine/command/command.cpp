#include "engine/command/command.hpp"

#include <stdexcept>

namespace command {

namespace {

/// Compares a path with a pattern segment by segment; the text of "{id}" goes to `id`.
bool fits(std::string_view pattern, std::string_view path, std::string& id) {
  while (true) {
    const auto pattern_end = pattern.find('/');
    const auto path_end = path.find('/');
    const auto expected = pattern.substr(0, pattern_end);
    const auto given = path.substr(0, path_end);
    if (expected == "{id}") {
      if (given.empty()) return false;
      id = given;
    } else if (expected != given) {
      return false;
    }
    if (pattern_end == std::string_view::npos || path_end == std::string_view::npos) return pattern_end == path_end;
    pattern.remove_prefix(pattern_end + 1);
    path.remove_prefix(path_end + 1);
  }
}

}  // namespace

void Registry::add(const Command& command) {
  for (const Command& known : m_commands) {
    if (known.path == command.path && known.method == command.method) {
      throw std::logic_error("two commands share " + std::string(command.path));
    }
  }
  m_commands.push_back(command);
}

Registry::Match Registry::match(std::string_view method, std::string_view path) const {
  Match match;
  for (const Command& command : m_commands) {
    std::string id;
    if (!fits(command.path, path, id)) continue;
    match.path_known = true;
    if (command.method == method) {
      match.command = &command;
      match.id = std::move(id);
      return match;
    }
  }
  return match;
}

}  // namespace command
