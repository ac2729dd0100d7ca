#pragma once

#include <string_view>

namespace embed {

/// A file that travels inside the program.
struct File {
  std::string_view path;
  std::string_view bytes;
};

}  // namespace embed
