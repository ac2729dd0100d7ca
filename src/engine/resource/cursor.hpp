#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/resource/reader.hpp"

/// Keyset pages: the cursor holds the order and its values in the last row of a page. Internal to this folder.
namespace resource {

/// "dateEmission.desc.nullsfirst,id.desc": what a cursor is valid for.
[[nodiscard]] std::string cursor_order(const std::vector<SortKey>& keys);
/// An opaque text of letters, digits, "-" and "_".
[[nodiscard]] std::string encode_cursor(const std::string& order,
                                        const std::vector<std::optional<std::string>>& values);
/// The condition "after the row of the cursor", for `source` sorted by `keys`; nothing when the cursor is not for this
/// order or was tampered with.
[[nodiscard]] std::optional<std::string> after_cursor(Reader& reader, const Source& source,
                                                      const std::vector<SortKey>& keys, const std::string& cursor);

}  // namespace resource
