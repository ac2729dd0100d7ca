#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

/// Numbers of a series (conformite-fr 1.9; BR-FR-01/02). The number itself is given by the database in the issuing
/// transaction, with the same semantics (systeme.format_numero); here it is checked and previewed.
namespace ventes {

/// Longest number that a French e-invoice may carry.
inline constexpr std::size_t numero_longueur_max = 35;

/// Fills a pattern: "{prefixe}" the prefix, "{AAAA}" and "{AA}" the year, zeros and a one in braces ("{00001}")
/// the counter, padded with zeros to as many digits (more when it needs them). Everything else stands for itself.
[[nodiscard]] std::string format_numero(std::string_view motif, std::string_view prefixe, int annee,
                                        std::int64_t compteur);

/// Checks a pattern and its prefix (422, all faults): `motif_invalide` (#/motif: braces that mean nothing, not exactly
/// one counter, a series that restarts yearly without the year, characters other than A-Z a-z 0-9 + - _ /),
/// `prefixe_invalide` (#/prefixe: same characters), `numero_trop_long` (#/motif: above 35 characters for the counter
/// 9 999 999 of a year).
[[nodiscard]] base::Result<base::Done> verifier_motif(std::string_view motif, std::string_view prefixe,
                                                      bool repart_chaque_annee);

}  // namespace ventes
