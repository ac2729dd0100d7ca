#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace caisse {

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace caisse
