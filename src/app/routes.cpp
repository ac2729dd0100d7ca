#include "app/routes.hpp"

#include <fmt/core.h>

#include "app/api.hpp"
#include "app/background.hpp"
#include "app/clock.hpp"
#include "app/database.hpp"
#include "app/secrets.hpp"
#include "engine/http/server.hpp"
#include "engine/log/log.hpp"

namespace app {

namespace {

constexpr std::chrono::seconds grace{10};

/// A server on `address`; an address that is malformed or taken is refused in its own words.
std::unique_ptr<http::Server> listen(const std::string& address, Api& api) {
  try {
    http::ServerLimits limits;
    limits.body_bytes_at = [&api](std::string_view method, std::string_view path) {
      return api.body_bytes_at(method, path);
    };
    return std::make_unique<http::Server>(address, limits, [&api](http::Request request, http::Responder respond) {
      api.handle(std::move(request), std::move(respond));
    });
  } catch (const std::runtime_error& error) {
    throw cluster::Refused(error.what());
  }
}

}  // namespace

int serve_http(const ServeOptions& options, const cluster::Endpoints& endpoints, StopRequest& stop) {
  const base::Clock clock = clock_from_environment();
  jobs::Wake senders;
  Api api(endpoints, clock, open_vault(options.data_dir), senders);
  const Background background(endpoints, clock, api.kernel(), api.metrics(), senders);
  const auto server = listen(options.listen, api);
  stop.on_request([&server] { server->stop(grace); });
  logs::info("à l'écoute", {{"address", server->address()}});
  fmt::print("MyProPartner : http://{}\n", server->address());
  std::fflush(stdout);
  server->run();
  stop.forget();
  api.drain(std::chrono::steady_clock::now() + grace);
  return success;
}

int print_contract(const cluster::Endpoints& endpoints, Contract contract) {
  const Kernel kernel(endpoints.application_conninfo);
  fmt::print("{}\n", contract == Contract::OpenApi ? kernel.openapi(nullptr) : kernel.typescript());
  return success;
}

}  // namespace app
