#include "engine/jobs/loop.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "engine/log/log.hpp"

namespace jobs {

namespace {

constexpr std::chrono::seconds idle{1};
constexpr std::chrono::seconds longest_pause{60};

}  // namespace

void run(pg::Session& session, const Pass& pass, Pause& pause) noexcept {
  std::chrono::seconds after_error = idle;
  std::uint64_t connections = 1;
  while (!pause.over()) {
    try {
      const bool more = pass(session, pause);
      // A connection that died while nobody used it is opened anew without an error.
      if (session.connections() > std::exchange(connections, session.connections())) {
        logs::warn("connexion à la base de données rétablie", {{"connections", session.connections()}});
      }
      after_error = idle;
      if (!more) pause.wait(idle);
    } catch (const std::exception& error) {
      session.reset();
      logs::warn("travaux de fond interrompus", {{"retry_s", after_error.count()}, {"message", error.what()}});
      pause.wait(after_error);
      after_error = std::min(after_error * 2, longest_pause);
    }
  }
}

}  // namespace jobs
