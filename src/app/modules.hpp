#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace app {

/// Registers every module of the program.
void register_modules(resource::Registry& models, command::Registry& commands);

}  // namespace app
