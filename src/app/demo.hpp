#pragma once

#include <cstdint>
#include <string>

#include "engine/cluster/endpoints.hpp"

namespace demo {

/// How the owner of the demonstration company logs in, and the password of the whole team.
inline constexpr const char* owner_email = "demo@mypropartner.fr";
inline constexpr const char* password = "demo-quincaillerie";
/// The owner's code at the tills.
inline constexpr const char* owner_pin = "2580";

struct Options {
  /// Documents to make; zero for one year of a small shop.
  int documents = 0;
  /// The same seed makes the same shop.
  std::uint64_t seed = 1;
  /// Where the key of secrets is kept, which the tills sign with.
  std::string data_dir = {};
};

/// Fills a migrated database with a believable company, through the commands that requests use, and prints its login.
/// Changes nothing when its owner exists already. Returns the program's exit code; throws std::runtime_error when a
/// command refuses, which would be a mistake of ours.
int run(const cluster::Endpoints& endpoints, const Options& options);

}  // namespace demo
