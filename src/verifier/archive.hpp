#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Verifies an archive of a till (isca-archive, version 1; docs/archive-caisse.md), as a third party would: this folder
/// shares nothing with the code that signs.
namespace verifier {

enum class Verdict {
  /// Whole: every record is as it was signed, none is missing between two others, the totals are those of the tickets.
  Intact,
  /// It is an archive, and something in it was changed, removed or added.
  Broken,
  /// It is no archive that can be read.
  Unreadable,
};

struct Report {
  Verdict verdict = Verdict::Intact;
  /// The first fault of each file of the archive, as French sentences that name the record.
  std::vector<std::string> faults;
  /// Faults beyond those that are named.
  std::size_t others = 0;
  std::string register_code, from, to;
  std::size_t tickets = 0, copies = 0, totals = 0, events = 0;
  /// SHA-256 of the public key (its PEM), to compare with the one that the company handed over.
  std::string key_digest;
};

/// `bytes` is the ZIP, `public_key` the PEM that the auditor already holds, if any. Never throws for what the bytes
/// may be; memory grows with the number of tickets, not with their text.
[[nodiscard]] Report verify(std::string_view bytes, const std::optional<std::string>& public_key);

/// The report as it is printed.
[[nodiscard]] std::string describe(const Report& report, bool key_given);

}  // namespace verifier
