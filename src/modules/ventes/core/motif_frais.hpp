#pragma once

#include <string_view>

namespace ventes {

/// True for a code of why something is charged that an e-invoice may carry: the list UNTDID 7161 as EN 16931 takes it
/// (BT-105, rule BR-CL-20). Codes are in capitals.
[[nodiscard]] bool est_motif_de_frais(std::string_view code);

}  // namespace ventes
