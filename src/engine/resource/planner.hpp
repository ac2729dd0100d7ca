#pragma once

#include "engine/resource/body.hpp"
#include "engine/resource/preferences.hpp"
#include "engine/resource/reader.hpp"
#include "engine/resource/resource.hpp"

/// What the makers of plans share. Internal to this folder.
namespace resource {

/// Rows of one page of JSON at most; a CSV has no such limit.
inline constexpr std::int64_t page_max = 1000;

struct Context {
  const View& view;
  View::Known known;
  const auth::Identity& identity;
  const Call& call;
  base::Instant now;
  Preferences preferences;
  Query query;
  Faults faults;
};

/// Adds the statements and the rendering of a read. `plan.rendering.format` is set already.
void plan_read(Context& context, Plan& plan);
/// As above for a write; `body` is empty for a deletion. May refuse with what the body is refused with.
[[nodiscard]] base::Result<base::Done> plan_write(Context& context, Plan& plan);

}  // namespace resource
