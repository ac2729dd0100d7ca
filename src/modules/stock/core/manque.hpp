#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stock {

/// What a store lacks, as a sentence: "Il ne reste que 3 « Vis » dans « Lyon » ; 5 sont demandés.", "Il ne reste plus de « Vis »
/// dans « Lyon » ; 1 est demandé.", or "en magasin" where no store is named.
[[nodiscard]] std::string manque(std::int64_t reste, std::string_view article, std::string_view magasin,
                                 std::int64_t voulu);

}  // namespace stock
