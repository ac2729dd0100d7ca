#pragma once

#include <optional>

#include "base/result.hpp"
#include "engine/catalog/catalog.hpp"
#include "engine/pg/session.hpp"

namespace resource {

/// What an error of PostgreSQL means to the client, or nothing when it can only be a mistake of ours (to be logged and
/// answered 500). Constraints lead to the fields they are about; a COMMENT ON CONSTRAINT replaces the detail.
/// The caller retries `pg::Error::retryable()` errors first; what is left of them becomes 503 here.
[[nodiscard]] std::optional<base::Refusal> sqlstate_refusal(const pg::Error& error, const catalog::Catalog& catalog);

}  // namespace resource
