#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "modules/demo/boutique.hpp"
#include "modules/demo/random.hpp"

/// Invented people and companies: no number or address of this file leads to anyone.
namespace demo {

/// `eight` digits and their Luhn key.
[[nodiscard]] std::string siren_invente(std::string_view eight);
/// Establishment 0001x of `siren`, with its Luhn key.
[[nodiscard]] std::string siret_du_siege(std::string_view siren);
/// "FR", key, SIREN: key = (12 + 3 × (SIREN mod 97)) mod 97.
[[nodiscard]] std::string numero_tva_francais(std::string_view siren);

/// 200 clients: people, companies of the building trades, some public bodies.
[[nodiscard]] std::vector<ClientDemo> inventer_clients(Random& random);

}  // namespace demo
