#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace banque {

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace banque
