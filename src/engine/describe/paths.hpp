#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/describe/audience.hpp"
#include "engine/json/writer.hpp"

/// The operations of the document, by path. Internal to this folder.
namespace describe {

class Paths {
 public:
  /// Adds an operation (JSON object), or replaces the one of that path and method: a command hides the generic
  /// operation, as it does in the server.
  void add(std::string_view path, std::string_view method, std::string operation);
  /// `wanted`, made different from every identifier given before.
  [[nodiscard]] std::string unique_id(std::string wanted);
  /// Appends the object "paths".
  void write(json::Writer& w) const;

 private:
  struct Item {
    std::string path;
    std::vector<std::pair<std::string, std::string>> operations;
  };
  std::vector<Item> m_items;
  std::set<std::string> m_ids;
};

void add_model_paths(Paths& paths, const Audience& audience);
void add_command_paths(Paths& paths, const Audience& audience);
void add_system_paths(Paths& paths);

/// Appends "security" of an operation that reads; an operation that writes needs nothing, it has the document's.
void write_reading_security(json::Writer& w);

}  // namespace describe
