#include "engine/pdf/confined.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <fstream>
#include <string_view>
#include <system_error>

namespace pdf {

namespace {

void limit(int what, std::size_t most) {
  const rlimit both{most, most};
  if (setrlimit(static_cast<__rlimit_resource_t>(what), &both) != 0) _exit(1);
}

/// Address space in use now, in bytes.
std::size_t held() {
  std::size_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

[[noreturn]] void be_the_child(int out, const std::function<std::string()>& work, const Confinement& limits) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  try {
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<std::size_t>(limits.processor.count()));
    limit(RLIMIT_AS, held() + limits.memory);
    const std::string text = work();
    std::string_view left = text;
    while (!left.empty()) {
      const auto n = write(out, left.data(), left.size());
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) _exit(1);
      left.remove_prefix(static_cast<std::size_t>(n));
    }
  } catch (...) {
    _exit(1);
  }
  _exit(0);
}

/// What comes until the other end closes; false when that lasts too long or is too much.
bool read_all(int in, const Confinement& limits, std::string& text) {
  const auto end = std::chrono::steady_clock::now() + limits.patience;
  std::string buffer(64 * 1024, '\0');
  while (text.size() <= limits.answer) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
    pollfd wait{in, POLLIN, 0};
    const int ready = left <= 0 ? 0 : poll(&wait, 1, static_cast<int>(left));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return false;
    const auto n = read(in, buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return n == 0;
    text.append(buffer, 0, static_cast<std::size_t>(n));
  }
  return false;
}

/// Ends and reaps the child, and closes the pipe, however the reading goes.
class Child {
 public:
  Child(pid_t process, int in) : m_process(process), m_in(in) {}
  ~Child() {
    if (m_process != 0) {
      kill(m_process, SIGKILL);
      (void)succeeded();
    }
    close(m_in);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// Waits for its end.
  bool succeeded() {
    int status = 0;
    while (waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
    }
    m_process = 0;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }

 private:
  pid_t m_process;
  int m_in;
};

}  // namespace

std::optional<std::string> confined(const std::function<std::string()>& work, const Confinement& limits) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
  const pid_t process = fork();
  if (process == 0) be_the_child(ends[1], work, limits);
  const int error = errno;
  close(ends[1]);
  if (process < 0) {
    close(ends[0]);
    throw std::system_error(error, std::generic_category(), "fork");
  }
  Child child(process, ends[0]);
  std::string text;
  if (!read_all(ends[0], limits, text) || !child.succeeded()) return std::nullopt;
  return text;
}

}  // namespace pdf
