#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

namespace cluster {

/// The system user that runs PostgreSQL's programs: it refuses to run as root.
struct Identity {
  uid_t user = 0;
  gid_t group = 0;
};

/// Nothing when the program is not root and PostgreSQL simply runs as the same user; otherwise the system's "postgres".
/// Throws Refused when root finds no such user.
[[nodiscard]] std::optional<Identity> postgres_identity();

struct Command {
  std::vector<std::string> words;
  std::optional<Identity> identity = {};
  /// Where standard output and error go; -1 keeps ours.
  int output = -1;
  /// Sends this signal to the child when the calling thread ends, however it ends; 0 for none.
  int signal_at_death = 0;
  /// Its own session, out of reach of the terminal's Ctrl-C.
  bool detached = false;
};

/// Starts a program without a shell and returns its process id. Throws std::system_error when it cannot fork.
/// A program that cannot be executed ends with status 127.
[[nodiscard]] pid_t start(const Command& command);

/// Runs a program to its end; its exit status, or 128 + signal.
int run(const Command& command);

/// As `run`, with standard output and error in `output`.
int run_captured(Command command, std::string& output);

}  // namespace cluster
