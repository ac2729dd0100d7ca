#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Where people live: countries and postcodes, as typed and as kept.
namespace clients {

/// A country by its two or three letters or its French or English name, as two letters; nothing when unknown.
[[nodiscard]] std::optional<std::string> pays_lu(std::string_view text);

/// A postcode as typed. France: five digits, the zero lost by a spreadsheet given back; nothing for another form.
/// Elsewhere: at most 12 characters, as they are.
struct CodePostal {
  std::string code;
  bool zero_rendu = false;
};
[[nodiscard]] std::optional<CodePostal> code_postal_lu(std::string_view text, std::string_view pays);

}  // namespace clients
