#pragma once

#include <array>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "engine/command/context.hpp"

/// What other modules may ask of the books.
namespace compta {

/// What all clients owe at a date: not due, then 1–30, 31–60, 61–90 and more days late; credits, below zero; their sum.
struct Creances {
  std::array<base::Centimes, 5> dus;
  base::Centimes credits, total;
};

/// Queues one statement of the next round trip, whose rows `lire_creances` reads.
void queue_creances(command::Context& context, base::Date au);
/// The totals of the aged balance of that date.
[[nodiscard]] Creances lire_creances(const pg::Rows& rows, base::Date au);

}  // namespace compta
