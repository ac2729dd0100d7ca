#include "modules/ventes/xml/unites.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/fold.hpp"

namespace ventes {

namespace {

constexpr std::array<std::string_view, 46> codes{
    "C62", "HUR", "DAY", "WEE", "MON", "ANN", "MIN", "SEC", "KGM", "GRM", "TNE", "LTR", "CLT", "MLT", "HLT",
    "MTR", "CMT", "MMT", "KMT", "MTK", "MTQ", "LS",  "SET", "PR",  "KT",  "KWH", "P1",  "E48", "DZN",
    "XBX", "XBG", "XRO", "XPT", "XTU", "XBO", "XCQ", "XPK", "XSH", "XCL", "XCT", "XPX", "XJY", "XCS", "XBB", "XNT",
    "EA"};

constexpr std::pair<std::string_view, std::string_view> mots[] = {
    {"", "C62"},          {"piece", "C62"},  {"pieces", "C62"}, {"pce", "C62"},     {"u", "C62"},
    {"unite", "C62"},     {"unites", "C62"}, {"h", "HUR"},      {"heure", "HUR"},   {"heures", "HUR"},
    {"j", "DAY"},         {"jour", "DAY"},   {"jours", "DAY"},  {"semaine", "WEE"}, {"semaines", "WEE"},
    {"mois", "MON"},      {"an", "ANN"},     {"annee", "ANN"},  {"min", "MIN"},     {"minute", "MIN"},
    {"kg", "KGM"},        {"kilo", "KGM"},   {"g", "GRM"},      {"t", "TNE"},       {"tonne", "TNE"},
    {"l", "LTR"},         {"litre", "LTR"},  {"litres", "LTR"}, {"cl", "CLT"},      {"ml", "MLT"},
    {"m", "MTR"},         {"metre", "MTR"},  {"cm", "CMT"},     {"mm", "MMT"},      {"km", "KMT"},
    {"m2", "MTK"},        {"m3", "MTQ"},           
    {"forfait", "LS"},    {"ens", "SET"},    {"lot", "SET"},    {"paire", "PR"},    {"kit", "KT"},
    {"kwh", "KWH"},       {"%", "P1"},       {"douzaine", "DZN"}, {"boite", "XBX"}, {"sac", "XBG"},
    {"rouleau", "XRO"},   {"pot", "XPT"},    {"tube", "XTU"},   {"flacon", "XBO"},  {"paquet", "XPK"},
    {"sachet", "XSH"},    {"carton", "XCT"}, {"palette", "XPX"}, {"bidon", "XJY"},
    {"caisse", "XCS"},    {"bobine", "XBB"}, {"filet", "XNT"}};

}  // namespace

std::string_view code_unite(std::string_view unite) {
  const auto code = std::find(codes.begin(), codes.end(), unite);
  if (code != codes.end()) return *code;
  for (const auto& [ecrit, connu] : mots) {
    if (unite == ecrit) return connu;
  }
  std::string texte(unite);
  for (const auto& [exposant, chiffre] : {std::pair{"²", "2"}, std::pair{"³", "3"}}) {
    if (const auto at = texte.find(exposant); at != std::string::npos) texte.replace(at, 2, chiffre);
  }
  const std::string mot = base::fold_key(texte);
  if (mot.empty()) return {};
  for (const auto& [ecrit, connu] : mots) {
    if (mot == ecrit) return connu;
  }
  return {};
}

}  // namespace ventes
