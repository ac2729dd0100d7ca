#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.hpp"

/// Numbers and yes/no as French spreadsheets and software write them.
namespace base {

/// Parses "1 234,50 €", "1.234,50", "1,234.50", "-12,5", "12,5-", "20,00 %" into whole units of 10^-scale, exactly.
/// Groups of thousands may be parted by spaces (also no-break and thin) or by the sign that is not the decimal one, and
/// count three digits; a lone dot or comma is decimal ("1.234" is 1,234). "€", "EUR", "euros" and "%" are dropped.
/// Exponents are refused: a spreadsheet writes them when digits are lost. Faults as those of `parse_decimal`.
[[nodiscard]] ParsedDecimal parse_french_decimal(std::string_view text, int scale, std::int64_t max_units);

/// Writes units of 10^-scale with a decimal comma, no grouping, and between `min_decimals` and `scale` decimals:
/// (12500000, 6, 2) → "12,50". `parse_french_decimal` reads it back to the same units.
[[nodiscard]] std::string format_french_decimal(std::int64_t units, int scale, int min_decimals);

/// "Oui", "O", "Vrai", "X", "1", "Yes", "True" → true; "Non", "N", "Faux", "0", "No", "False" → false; else nothing.
[[nodiscard]] std::optional<bool> parse_french_boolean(std::string_view text);

}  // namespace base
