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

/// What sends effects needs: its own sessions of `conninfo`, commands, the time, and the secrets. All outlive the
/// handlers.
struct EffectNeeds {
  const std::string& conninfo;
  const command::InProcess& commands;
  const base::Clock& clock;
  const crypto::Vault& vault;
};
/// Who sends which effect (`register_effets` of the modules).
[[nodiscard]] jobs::Handlers effect_handlers(const EffectNeeds& needs);

}  // namespace app
