#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/json/value.hpp"

namespace verifier {

enum class Kind { Ticket, Copy, Total, Event };

/// A line of an archive that cannot be what it should, in French.
struct Malformed {
  std::string reason;
};

/// Amounts by rate, in cents.
using Rates = std::map<std::string, std::int64_t>;

/// One line of an archive, read and not yet believed.
struct Record {
  Kind kind = Kind::Ticket;
  std::string code, at, previous, signed_text, signature;
  std::int64_t seq = 0;
  bool first = false;
  bool training = false;
  /// Tickets and totals.
  Rates rates;
  std::int64_t total = 0;
  /// Tickets: whether lines, rates and payments are its total.
  std::string disagreement;
  /// Totals.
  std::string period, from, to;
  std::int64_t absolute = 0, perpetual = 0, perpetual_absolute = 0;
  bool covers = false;
  /// Copies.
  std::int64_t copy = 0, ticket_seq = 0;
  /// What the content says must have been signed.
  std::string expected;
};

/// Reads one line. Throws `Malformed`.
[[nodiscard]] Record read_record(Kind kind, std::string_view line);

}  // namespace verifier
