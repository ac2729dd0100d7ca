#pragma once

#include <stdexcept>

namespace cluster {

/// Why the database cannot be opened; `what()` is French, says what to do, and is shown to people.
class Refused : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace cluster
