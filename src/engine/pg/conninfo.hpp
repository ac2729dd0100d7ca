#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pg {

/// Writes a libpq connection string from keywords and values, quoted as libpq reads them.
[[nodiscard]] std::string conninfo(const std::vector<std::pair<std::string, std::string>>& words);

/// `url` (a connection string or URI) with the effective role `role` from the first statement on, as if SET ROLE had
/// been said; nothing when libpq cannot read `url`.
[[nodiscard]] std::optional<std::string> conninfo_with_role(const std::string& url, std::string_view role);

/// `url` with the database replaced; nothing when libpq cannot read `url`.
[[nodiscard]] std::optional<std::string> conninfo_with_database(const std::string& url, std::string_view database);

}  // namespace pg
