#include "modules/clients/core/coordonnees.hpp"

#include <algorithm>
#include <array>

#include "base/coordonnees.hpp"
#include "base/fold.hpp"
#include "base/text.hpp"

namespace clients {
namespace {

/// ISO 3166-1 alpha-2, and XK for Kosovo.
constexpr std::string_view codes_pays =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC "
    "CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB "
    "GD "
    "GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG "
    "KH "
    "KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW "
    "MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB "
    "SC "
    "SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US "
    "UY "
    "UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

struct NomPays {
  std::string_view nom;
  std::string_view code;
};

constexpr NomPays noms_pays[] = {{"france", "FR"},
                                 {"fra", "FR"},
                                 {"francemetropolitaine", "FR"},
                                 {"republiquefrancaise", "FR"},
                                 {"belgique", "BE"},
                                 {"belgium", "BE"},
                                 {"bel", "BE"},
                                 {"suisse", "CH"},
                                 {"switzerland", "CH"},
                                 {"che", "CH"},
                                 {"luxembourg", "LU"},
                                 {"lux", "LU"},
                                 {"allemagne", "DE"},
                                 {"germany", "DE"},
                                 {"deutschland", "DE"},
                                 {"deu", "DE"},
                                 {"espagne", "ES"},
                                 {"spain", "ES"},
                                 {"esp", "ES"},
                                 {"italie", "IT"},
                                 {"italy", "IT"},
                                 {"ita", "IT"},
                                 {"portugal", "PT"},
                                 {"prt", "PT"},
                                 {"paysbas", "NL"},
                                 {"hollande", "NL"},
                                 {"netherlands", "NL"},
                                 {"nld", "NL"},
                                 {"royaumeuni", "GB"},
                                 {"angleterre", "GB"},
                                 {"grandebretagne", "GB"},
                                 {"ecosse", "GB"},
                                 {"unitedkingdom", "GB"},
                                 {"uk", "GB"},
                                 {"gbr", "GB"},
                                 {"irlande", "IE"},
                                 {"ireland", "IE"},
                                 {"autriche", "AT"},
                                 {"austria", "AT"},
                                 {"danemark", "DK"},
                                 {"suede", "SE"},
                                 {"norvege", "NO"},
                                 {"finlande", "FI"},
                                 {"pologne", "PL"},
                                 {"poland", "PL"},
                                 {"republiquetcheque", "CZ"},
                                 {"tchequie", "CZ"},
                                 {"slovaquie", "SK"},
                                 {"slovenie", "SI"},
                                 {"hongrie", "HU"},
                                 {"roumanie", "RO"},
                                 {"bulgarie", "BG"},
                                 {"grece", "GR"},
                                 {"croatie", "HR"},
                                 {"serbie", "RS"},
                                 {"ukraine", "UA"},
                                 {"russie", "RU"},
                                 {"turquie", "TR"},
                                 {"estonie", "EE"},
                                 {"lettonie", "LV"},
                                 {"lituanie", "LT"},
                                 {"malte", "MT"},
                                 {"chypre", "CY"},
                                 {"islande", "IS"},
                                 {"monaco", "MC"},
                                 {"andorre", "AD"},
                                 {"liechtenstein", "LI"},
                                 {"etatsunis", "US"},
                                 {"etatsunisdamerique", "US"},
                                 {"usa", "US"},
                                 {"unitedstates", "US"},
                                 {"canada", "CA"},
                                 {"mexique", "MX"},
                                 {"bresil", "BR"},
                                 {"argentine", "AR"},
                                 {"chili", "CL"},
                                 {"colombie", "CO"},
                                 {"maroc", "MA"},
                                 {"algerie", "DZ"},
                                 {"tunisie", "TN"},
                                 {"egypte", "EG"},
                                 {"senegal", "SN"},
                                 {"cotedivoire", "CI"},
                                 {"cameroun", "CM"},
                                 {"mali", "ML"},
                                 {"benin", "BJ"},
                                 {"togo", "TG"},
                                 {"gabon", "GA"},
                                 {"congo", "CG"},
                                 {"madagascar", "MG"},
                                 {"maurice", "MU"},
                                 {"ilemaurice", "MU"},
                                 {"afriquedusud", "ZA"},
                                 {"liban", "LB"},
                                 {"israel", "IL"},
                                 {"emiratsarabesunis", "AE"},
                                 {"arabiesaoudite", "SA"},
                                 {"qatar", "QA"},
                                 {"inde", "IN"},
                                 {"chine", "CN"},
                                 {"japon", "JP"},
                                 {"coreedusud", "KR"},
                                 {"vietnam", "VN"},
                                 {"thailande", "TH"},
                                 {"singapour", "SG"},
                                 {"australie", "AU"},
                                 {"nouvellezelande", "NZ"},
                                 {"guadeloupe", "GP"},
                                 {"martinique", "MQ"},
                                 {"guyane", "GF"},
                                 {"guyanefrancaise", "GF"},
                                 {"reunion", "RE"},
                                 {"lareunion", "RE"},
                                 {"mayotte", "YT"},
                                 {"nouvellecaledonie", "NC"},
                                 {"polynesiefrancaise", "PF"},
                                 {"saintpierreetmiquelon", "PM"},
                                 {"saintmartin", "MF"},
                                 {"saintbarthelemy", "BL"},
                                 {"wallisetfutuna", "WF"}};

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::optional<std::string> pays_lu(std::string_view text) {
  const std::string key = base::fold_key(text);
  for (const NomPays& pays : noms_pays) {
    if (pays.nom == key) return std::string(pays.code);
  }
  if (key.size() != 2) return std::nullopt;
  std::string code;
  for (const char c : key) code += static_cast<char>(c >= 'a' ? c - 'a' + 'A' : c);
  if (code == "EL") code = "GR";
  for (std::size_t at = 0; at < codes_pays.size(); at += 3) {
    if (codes_pays.substr(at, 2) == code) return code;
  }
  return std::nullopt;
}

std::optional<CodePostal> code_postal_lu(std::string_view text, std::string_view pays) {
  CodePostal postal{std::string(text), false};
  if (!base::pays_francais(pays)) {
    return base::utf8_length(text) > 12 ? std::nullopt : std::optional<CodePostal>(std::move(postal));
  }
  postal.code = base::compact_identifier(text);
  if (postal.code.starts_with("F") && postal.code.size() == 6) postal.code.erase(0, 1);
  if (!is_digits(postal.code)) return std::nullopt;
  if (postal.code.size() == 4) {
    postal.zero_rendu = true;
    postal.code.insert(0, "0");
  }
  if (postal.code.size() != 5 || postal.code.starts_with("00")) return std::nullopt;
  return postal;
}

}  // namespace clients
