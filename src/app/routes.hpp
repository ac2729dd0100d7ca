#pragma once

#include <functional>
#include <mutex>
#include <string>

#include "engine/cluster/endpoints.hpp"

namespace app {

struct ServeOptions {
  /// "127.0.0.1:8080"; port 0 picks a free one.
  std::string listen;
  /// Where the key of the vault lies.
  std::string data_dir = {};
};

/// The wish to end, as it comes from a signal. Safe from any thread.
class StopRequest {
 public:
  /// Has `action` called once when the end is wished; at once when it already is.
  void on_request(std::function<void()> action) {
    {
      const std::scoped_lock lock(m_mutex);
      if (!m_requested) {
        m_action = std::move(action);
        return;
      }
    }
    action();
  }
  /// Forgets the action: what it would stop is about to go.
  void forget() {
    const std::scoped_lock lock(m_mutex);
    m_action = nullptr;
  }
  void request() {
    const std::scoped_lock lock(m_mutex);
    m_requested = true;
    // Under the lock, so that `forget` returns only when the action no longer runs.
    if (m_action) m_action();
    m_action = nullptr;
  }
  [[nodiscard]] bool requested() const {
    const std::scoped_lock lock(m_mutex);
    return m_requested;
  }

 private:
  mutable std::mutex m_mutex;
  std::function<void()> m_action;
  bool m_requested = false;
};

/// Serves HTTP on a migrated database until `stop` is requested and running requests have ended.
/// Returns the program's exit code.
int serve_http(const ServeOptions& options, const cluster::Endpoints& endpoints, StopRequest& stop);

enum class Contract { OpenApi, TypeScript };

/// Prints what the program offers on a migrated database: the OpenAPI document, or the TypeScript types of the models.
int print_contract(const cluster::Endpoints& endpoints, Contract contract);

}  // namespace app
