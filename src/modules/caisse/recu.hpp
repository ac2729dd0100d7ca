#pragma once

#include <cstdint>
#include <string>

#include "engine/json/value.hpp"
#include "engine/pg/session.hpp"

namespace caisse {

/// How a receipt is printed.
struct Impression {
  /// Characters a line: 42, or 32 on a roll of 58 mm.
  int largeur = 42;
  /// Opens the drawer as well.
  bool tiroir = false;
  /// Which duplicate it is; 0 for the first print.
  std::int64_t copie = 0;
};

/// The bytes of a printer (ESC/POS) for a ticket as recu.sql gives it, headed by the rows of maison.sql.
[[nodiscard]] std::string octets_recu(const json::Value& ticket, const pg::Rows& maison, const Impression& impression);
/// The four characters of the signature that it prints; nothing in its absence.
[[nodiscard]] std::string extrait_du_recu(const json::Value& ticket);

}  // namespace caisse
