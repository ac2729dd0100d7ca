#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "engine/http/message.hpp"
#include "engine/resource/resource.hpp"

/// The headers that PostgREST gives a meaning to. Internal to this folder.
namespace resource {

enum class Return { Minimal, Headers, Representation };

struct Preferences {
  Rendering::Count count = Rendering::Count::None;
  Return give = Return::Minimal;
  bool upsert = false;
  /// What was understood, for Preference-Applied.
  std::string applied;
};

[[nodiscard]] Preferences read_preferences(const http::Request& request);
/// The format that Accept likes best (RFC 9110 12.5.1); nothing when it likes none that we have.
[[nodiscard]] std::optional<Rendering::Format> read_accept(std::string_view accept);

struct Range {
  std::int64_t first = 0;
  std::optional<std::int64_t> last;
};
/// "0-24", "50-"; nothing for anything else (a malformed Range is ignored, RFC 9110 14.2).
[[nodiscard]] std::optional<Range> read_range(std::string_view range);

/// The versions that If-Match names ("v7", "v7-1a2b"): a record must have one of them. `any` for "*" or no header.
struct Match {
  bool any = true;
  std::vector<std::int64_t> versions;
};
[[nodiscard]] Match read_if_match(std::string_view header);
/// True when If-None-Match names `etag` (weak comparison) or is "*".
[[nodiscard]] bool none_match_hits(std::string_view header, std::string_view etag);

}  // namespace resource
