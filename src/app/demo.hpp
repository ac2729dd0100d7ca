#pragma once

#include <cstdint>

#include "engine/cluster/endpoints.hpp"

namespace demo {

struct Options {
  /// Documents to make; zero for one year of a small shop.
  int documents = 0;
  /// The same seed makes the same shop.
  std::uint64_t seed = 1;
};

/// Fills a migrated database with a believable company and prints its login. Returns the program's exit code.
int run(const cluster::Endpoints& endpoints, const Options& options);

}  // namespace demo
