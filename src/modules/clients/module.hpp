#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace clients {

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace clients
