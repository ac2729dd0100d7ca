#pragma once

#include <string>
#include <string_view>

/// Names as people write them, reduced to what makes them the same name.
namespace base {

/// The ASCII letters and digits of `utf8`, lowered, without accents: "Prix d'achat (€)", "PRIX_D_ACHAT" and
/// "prix dachat" all give "prixdachat". Latin letters with French or neighbouring accents become their plain letter,
/// "œ" and "æ" two letters; combining accents and everything else vanish.
[[nodiscard]] std::string fold_key(std::string_view utf8);

/// As `fold_key`, but each run of other characters becomes one `separator` between words: a slug.
[[nodiscard]] std::string fold_words(std::string_view utf8, char separator);

}  // namespace base
