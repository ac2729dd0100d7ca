#pragma once

#include <string>
#include <string_view>

#include "modules/ventes/types.hpp"

/// Where an electronic invoice is delivered (BT-34, BT-49; conformite-fr 3 and 4.3).
namespace ventes {

struct DemandeAdresse {
  TypeAcheteur type = TypeAcheteur::Particulier;
  /// ISO 3166; empty means France.
  std::string pays{};
  std::string siren{};
  std::string numero_tva{};
  std::string email{};
  /// As set by the user, with its scheme ("0225" when empty).
  std::string adresse{};
  std::string schema{};
};

struct AdresseRoutee {
  std::string schema{};
  std::string valeur{};
};

/// France, where "0225" routes: FR, or nothing.
[[nodiscard]] bool en_france(std::string_view pays);

/// The address chosen by the user; else for a French business its SIREN under 0225, for one of the Union its VAT number
/// under the scheme of its country, for anybody its e-mail under EM; nothing when none is known.
[[nodiscard]] AdresseRoutee adresse_electronique(const DemandeAdresse& demande);

/// BR-FR-21, 23 and 25: between French businesses an address is 0225 and begins with the SIREN; it has at most 125
/// letters, digits and + - _ . characters. True when there is nothing to refuse.
[[nodiscard]] bool adresse_acceptable(const AdresseRoutee& adresse, std::string_view siren);

}  // namespace ventes
