#include "engine/cluster/process.hpp"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <system_error>

#include "engine/cluster/refused.hpp"

namespace cluster {

namespace {

constexpr int cannot_execute = 127;

/// Runs in the child between fork and exec: only calls that are safe there.
[[noreturn]] void become(const Command& command, char* const* words, pid_t parent) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  signal(SIGPIPE, SIG_DFL);
  if (command.detached) setsid();
  if (command.identity) {
    const auto& who = *command.identity;
    if (setgroups(1, &who.group) != 0 || setgid(who.group) != 0 || setuid(who.user) != 0) _exit(cannot_execute);
  }
  if (command.signal_at_death != 0) {
    // After setuid, which clears it; the parent may have died before.
    prctl(PR_SET_PDEATHSIG, command.signal_at_death);
    if (getppid() != parent) _exit(cannot_execute);
  }
  if (command.output >= 0) {
    dup2(command.output, STDOUT_FILENO);
    dup2(command.output, STDERR_FILENO);
  }
  execv(words[0], words);
  _exit(cannot_execute);
}

int status_of(int status) { return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status); }

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) throw std::system_error(errno, std::generic_category(), "waitpid");
  }
  return status_of(status);
}

}  // namespace

std::optional<Identity> postgres_identity() {
  if (geteuid() != 0) return std::nullopt;
  passwd entry{};
  passwd* found = nullptr;
  std::vector<char> buffer(16384);
  if (getpwnam_r("postgres", &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) {
    throw Refused(
        "PostgreSQL ne fonctionne pas sous root et l'utilisateur système « postgres » n'existe pas. Installez le "
        "paquet postgresql, ou lancez MyProPartner sous un utilisateur ordinaire.");
  }
  return Identity{found->pw_uid, found->pw_gid};
}

pid_t start(const Command& command) {
  std::vector<char*> words;
  for (const auto& word : command.words) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  const auto parent = getpid();
  const auto child = fork();
  if (child < 0) throw std::system_error(errno, std::generic_category(), "fork");
  if (child == 0) become(command, words.data(), parent);
  return child;
}

int run(const Command& command) { return wait_for(start(command)); }

int run_captured(Command command, std::string& output) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
  command.output = ends[1];
  const auto child = start(command);
  close(ends[1]);
  char buffer[4096];
  for (auto got = read(ends[0], buffer, sizeof buffer); got != 0; got = read(ends[0], buffer, sizeof buffer)) {
    if (got < 0 && errno != EINTR) break;
    if (got > 0) output.append(buffer, static_cast<std::size_t>(got));
  }
  close(ends[0]);
  return wait_for(child);
}

}  // namespace cluster
