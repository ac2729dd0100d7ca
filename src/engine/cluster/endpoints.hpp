#pragma once

#include <optional>
#include <string>

#include "engine/pg/session.hpp"

namespace cluster {

/// Where each of the three roles connects.
struct Endpoints {
  /// Owns the schema: migrations, backup, doctor.
  std::string owner_conninfo;
  /// Serves requests: owns nothing, obeys row-level security.
  std::string application_conninfo;
  /// Serves the portal and the payment pages.
  std::string public_conninfo;
};

inline constexpr const char* application_role = "MyProPartner_application";
inline constexpr const char* public_role = "MyProPartner_public";

/// Endpoints of a database that somebody else runs. `url` is the owner's; without `application_url` the owner's
/// connection takes the application role at once, for which it must be a member of it.
/// Throws Refused when a connection string cannot be read.
[[nodiscard]] Endpoints external_endpoints(const std::string& url, const std::optional<std::string>& application_url);

/// Throws Refused when the role behind `application` could see past row-level security: superuser, BYPASSRLS, or
/// owner of a table. Requires a migrated database.
void require_harmless(pg::Session& application);

}  // namespace cluster
