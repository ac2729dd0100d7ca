#pragma once

#include <string>
#include <string_view>

#include "engine/auth/identity.hpp"
#include "engine/catalog/catalog.hpp"
#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

/// What the program offers, told to machines. Everything comes from the registries and the catalog, so that a verb, a
/// model or a column is described the day it appears.
namespace describe {

/// The whole API as one OpenAPI 3.1 document (JSON, French texts).
///
/// With `rights`, only what their holder may use: a model, a column or a command that is not theirs is not mentioned
/// anywhere (R-EQU-1). Without (nullptr), everything but the columns that nobody reads. The same input gives the same
/// text. `transitions_json` is JSON that goes as it is under the extension "x-transitions" (the life cycle of
/// documents); empty for none, as for a reader who may not know documents. `session_cookie` is the name of the
/// browser's cookie.
///
/// Extensions: x-right (the right that an operation or a column takes, "domaine:action"), x-scale (decimals of a
/// number), x-reference (the model that a column points to), x-transitions.
[[nodiscard]] std::string openapi(const command::Registry& commands, const resource::Registry& models,
                                  const catalog::Catalog& catalog, const auth::Rights* rights, std::string_view version,
                                  std::string_view transitions_json = {},
                                  std::string_view session_cookie = "mypropartner_session");

}  // namespace describe
