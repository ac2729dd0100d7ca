#pragma once

#include <string>
#include <string_view>

#include "base/date.hpp"

namespace caisse {

/// Who uses the till.
struct Assujetti {
  std::string nom, siret, adresse;
};

/// The attestation of the editor for a major version (conformite-fr 7.1; CGI 286-I-3 bis), ready to be signed.
[[nodiscard]] std::string page_attestation(const Assujetti& a, std::string_view version, base::Date jour,
                                           base::Instant now);

}  // namespace caisse
