#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/embed/file.hpp"
#include "engine/http/message.hpp"

namespace http {

/// The files of the web application, answered from memory. A path is looked up as it stands in the sorted table, so
/// there is nothing to climb out of.
///
/// Files below "assets/" carry the hash of their content in their name and never change: a year of cache, immutable.
/// All others are asked for again each time, with an ETag. "x.js.br" and "x.js.gz" are the compressed forms of "x.js",
/// given to who accepts them and never served under their own name. Immutable after construction: any thread may ask.
class StaticFiles {
 public:
  /// Requires: `files` sorted by path, as embed_folder makes them, and alive as long as this.
  explicit StaticFiles(std::span<const embed::File> files);

  /// The file at `request.path`, "/" being "index.html". Nothing when there is none, or when the method is neither GET
  /// nor HEAD.
  [[nodiscard]] std::optional<Response> serve(const Request& request) const;
  /// As above for a file chosen by the caller ("index.html" for every page of the application).
  [[nodiscard]] std::optional<Response> serve(const Request& request, std::string_view path) const;

 private:
  struct Entry {
    std::string_view path;
    std::string_view bytes;
    std::string etag;
  };
  [[nodiscard]] const Entry* find(std::string_view path) const;

  std::vector<Entry> m_entries;
};

}  // namespace http
