#pragma once

#include <cstdint>

#include "engine/command/context.hpp"

namespace command {

/// A page of a long list, counted from 1.
struct Page {
  std::int64_t number = 1;
  std::int64_t size = 50;

  /// How many rows come before it.
  [[nodiscard]] std::int64_t before() const { return (number - 1) * size; }
};

/// The page that the query parameters `page` and `taille` ask for: the first one, of `size` rows, where they say
/// nothing; at most a thousand rows. Refuses 422 entree_invalide (nombre_invalide).
[[nodiscard]] base::Result<Page> read_page(const Context& context, std::int64_t size);

}  // namespace command
