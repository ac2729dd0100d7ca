#pragma once

#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace paiements {

/// Registers what the module offers.
void register_module(resource::Registry& models, command::Registry& commands);

}  // namespace paiements
