#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "base/date.hpp"
#include "modules/stock/core/planche.hpp"

/// The pages of labels.
namespace stock::pdf {

/// What one label says; an empty price is not printed.
struct Etiquette {
  std::string reference, nom, code, prix;
};

/// Sheets of labels, row by row from the place `depart` of the first sheet on. A code that no symbology can hold leaves
/// its label without bars. The same labels at the same moment give the same bytes.
[[nodiscard]] std::string dessiner(const Planche& planche, std::int64_t depart,
                                   std::span<const Etiquette* const> etiquettes, base::Instant now);

}  // namespace stock::pdf
