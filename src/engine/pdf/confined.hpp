#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace pdf {

struct Confinement {
  /// Beyond what the program holds already.
  std::size_t memory = std::size_t{256} << 20;
  std::chrono::seconds processor{5};
  std::chrono::seconds patience{20};
  /// Of the text given back.
  std::size_t answer = std::size_t{128} << 20;
};

/// Runs `work` in a child process of limited memory and time, for a library that bounds neither, and gives back its
/// text; nothing when it threw, died or went beyond a limit. `work` sees a copy of the caller's memory: whatever else
/// it does is lost. It must not wait for another thread, which the child does not have. Throws std::system_error when
/// no process can be made.
[[nodiscard]] std::optional<std::string> confined(const std::function<std::string()>& work,
                                                  const Confinement& limits = {});

}  // namespace pdf
