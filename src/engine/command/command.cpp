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

/// "/api/v1/Document" of "/api/v1/Document/{id}/valider": its first three segments.
std::string_view subject(std::string_view path) {
  std::size_t end = 0;
  for (int segment = 0; segment < 3 && end != std::string_view::npos; ++segment) end = path.find('/', end + 1);
  return path.substr(0, end);
}

}  // namespace

void Registry::add(const Command& command) {
  if (subject(command.path).find('{') != std::string_view::npos) {
    throw std::logic_error("a parameter where the subject stands: " + std::string(command.path));
  }
  auto& alike = m_by_subject[std::string(subject(command.path))];
  for (const std::size_t known : alike) {
    if (m_commands[known].path == command.path && m_commands[known].method == command.method) {
      throw std::logic_error("two commands share " + std::string(command.path));
    }
  }
  alike.push_back(m_commands.size());
  m_commands.push_back(command);
}

Registry::Match Registry::match(std::string_view method, std::string_view path) const {
  Match match;
  const auto alike = m_by_subject.find(subject(path));
  if (alike == m_by_subject.end()) return match;
  const std::size_t known_length = alike->first.size();
  for (const std::size_t known : alike->second) {
    const Command& command = m_commands[known];
    std::string id;
    if (!fits(command.path.substr(known_length), path.substr(known_length), id)) continue;
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
