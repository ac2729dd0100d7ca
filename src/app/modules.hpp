#pragma once

#include "engine/command/command.hpp"
#include "engine/command/in_process.hpp"
#include "engine/jobs/outbox.hpp"
#include "engine/jobs/tasks.hpp"
#include "engine/resource/registry.hpp"

namespace app {

/// Registers every module of the program.
void register_modules(resource::Registry& models, command::Registry& commands);

/// Registers the periodic tasks of every module (`register_taches` of its module.hpp). `commands` carries out what a
/// task does through a command; it outlives the tasks.
void register_tasks(jobs::Tasks& tasks, const command::InProcess& commands);

/// What the handlers of effects work with; all but the text outlives them.
struct EffectNeeds {
  std::string conninfo;
  const base::Clock& clock;
};

/// The handlers of effects of every module (`register_effets`).
[[nodiscard]] jobs::Handlers effect_handlers(const EffectNeeds& needs);

}  // namespace app
