#include "app/routes.hpp"

#include <fmt/core.h>

#include "app/api.hpp"
#include "app/clock.hpp"
#include "app/database.hpp"
#include "app/modules.hpp"
#include "engine/describe/openapi.hpp"
#include "engine/http/server.hpp"
#include "engine/log/log.hpp"
#include "modules/ventes/transitions_json.hpp"

namespace app {

namespace {

constexpr std::chrono::seconds grace{10};

}  // namespace

int serve_http(const ServeOptions& options, const cluster::Endpoints& endpoints, StopRequest& stop) {
  const base::Clock clock = clock_from_environment();
  Api api(endpoints, clock);
  http::Server server(options.listen, {}, [&api](http::Request request, http::Responder respond) {
    api.handle(std::move(request), std::move(respond));
  });
  stop.on_request([&server] { server.stop(grace); });
  logs::info("à l'écoute", {{"address", server.address()}});
  fmt::print("MyProPartner : http://{}\n", server.address());
  std::fflush(stdout);
  server.run();
  stop.forget();
  api.drain(std::chrono::steady_clock::now() + grace);
  return success;
}

int print_openapi(const cluster::Endpoints& endpoints) {
  pg::Session session({.conninfo = endpoints.application_conninfo});
  const catalog::Catalog catalog = catalog::load(session);
  resource::Registry models;
  command::Registry commands;
  register_modules(models, commands);
  fmt::print("{}\n", describe::openapi(commands, models, catalog, nullptr, MYPROPARTNER_VERSION,
                                       ventes::transitions_json()));
  return success;
}

}  // namespace app
