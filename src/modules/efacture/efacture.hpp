#pragma once

#include <string>

#include "base/clock.hpp"
#include "engine/jobs/outbox.hpp"
#include "engine/jobs/tasks.hpp"

/// What the program asks of electronic invoicing: its work in the background.
namespace efacture {

/// Where effects and tasks find their way out.
struct Sortie {
  /// The application's, for sessions of their own.
  std::string conninfo;
  /// Folder of the simulated platform (MYPROPARTNER_PLATEFORME_SIMULEE); empty: it cannot be reached.
  std::string dossier_simulateur;
};

/// Registers the topics efacture.envoyer (one exchange to the platform) and efacture.relever (read what it has).
/// `clock` outlives the handlers.
void register_effets(jobs::Handlers& handlers, const Sortie& sortie, const base::Clock& clock);
/// Registers the polling of the platform.
void register_taches(jobs::Tasks& tasks, const Sortie& sortie);

}  // namespace efacture
