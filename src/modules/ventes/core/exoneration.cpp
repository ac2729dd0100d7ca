#include "modules/ventes/core/exoneration.hpp"

#include <algorithm>
#include <array>

namespace ventes {
namespace {

struct Ligne {
  std::string_view code;
  CategorieTva categorie;
  std::string_view texte;
};

using enum CategorieTva;

constexpr std::array codes{
    Ligne{"VATEX-FR-FRANCHISE", E, "TVA non applicable, art. 293 B du CGI"},
    Ligne{"VATEX-FR-CGI261-1", E, "Exonération de TVA, art. 261, 1 du CGI"},
    Ligne{"VATEX-FR-CGI261-2", E, "Exonération de TVA, art. 261, 2 du CGI"},
    Ligne{"VATEX-FR-CGI261-3", E, "Exonération de TVA, art. 261, 3 du CGI"},
    Ligne{"VATEX-FR-CGI261-4", E, "Exonération de TVA, art. 261, 4 du CGI"},
    Ligne{"VATEX-FR-CGI261-5", E, "Exonération de TVA, art. 261, 5 du CGI"},
    Ligne{"VATEX-FR-CGI261-7", E, "Exonération de TVA, art. 261, 7 du CGI"},
    Ligne{"VATEX-FR-CGI261-8", E, "Exonération de TVA, art. 261, 8 du CGI"},
    Ligne{"VATEX-FR-CGI261A", E, "Exonération de TVA, art. 261 A du CGI"},
    Ligne{"VATEX-FR-CGI261B", E, "Exonération de TVA, art. 261 B du CGI"},
    Ligne{"VATEX-FR-CGI261C-1", E, "Exonération de TVA, art. 261 C, 1° du CGI"},
    Ligne{"VATEX-FR-CGI261C-2", E, "Exonération de TVA, art. 261 C, 2° du CGI"},
    Ligne{"VATEX-FR-CGI261C-3", E, "Exonération de TVA, art. 261 C, 3° du CGI"},
    Ligne{"VATEX-FR-CGI261D-1", E, "Exonération de TVA, art. 261 D, 1° du CGI"},
    Ligne{"VATEX-FR-CGI261D-1BIS", E, "Exonération de TVA, art. 261 D, 1° bis du CGI"},
    Ligne{"VATEX-FR-CGI261D-2", E, "Exonération de TVA, art. 261 D, 2° du CGI"},
    Ligne{"VATEX-FR-CGI261D-3", E, "Exonération de TVA, art. 261 D, 3° du CGI"},
    Ligne{"VATEX-FR-CGI261D-4", E, "Exonération de TVA, art. 261 D, 4° du CGI"},
    Ligne{"VATEX-FR-CGI261E-1", E, "Exonération de TVA, art. 261 E, 1° du CGI"},
    Ligne{"VATEX-FR-CGI261E-2", E, "Exonération de TVA, art. 261 E, 2° du CGI"},
    Ligne{"VATEX-FR-CGI275", E, "Achat en franchise de TVA, art. 275 du CGI"},
    Ligne{"VATEX-FR-CGI277A", E, "Suspension de TVA, art. 277 A du CGI"},
    Ligne{"VATEX-FR-CGI295", E, "Exonération de TVA, art. 295 du CGI"},
    Ligne{"VATEX-FR-298SEXDECIESA", E, "Exonération de TVA, art. 298 sexdecies A du CGI"},
    Ligne{"VATEX-EU-AE", AE, "Autoliquidation"},
    Ligne{"VATEX-FR-AE", AE, "Autoliquidation"},
    Ligne{"VATEX-EU-IC", K, "Exonération de TVA, art. 262 ter, I du CGI"},
    Ligne{"VATEX-EU-G", G, "Exonération de TVA, art. 262, I du CGI"},
    Ligne{"VATEX-EU-O", O, "Opération hors du champ d'application de la TVA"},
};

constexpr std::array<std::string_view, 27> etats_membres{"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL",
                                                         "ES", "FI", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
                                                         "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"};
constexpr std::array<std::string_view, 12> territoires{"GP", "MQ", "GF", "RE", "YT", "PM",
                                                       "BL", "MF", "WF", "PF", "NC", "TF"};

bool francais(std::string_view pays) { return pays.empty() || pays == "FR" || pays == "MC"; }

}  // namespace

std::optional<Exoneration> exoneration_usuelle(CategorieTva categorie, bool franchise) {
  switch (categorie) {
    case S:
    case Z: return std::nullopt;
    case E:
      if (franchise) return exoneration_du_code("VATEX-FR-FRANCHISE");
      return Exoneration{E, "Exonération de TVA, art. 261 du CGI", ""};
    case AE: return exoneration_du_code("VATEX-EU-AE");
    case K: return exoneration_du_code("VATEX-EU-IC");
    case G: return exoneration_du_code("VATEX-EU-G");
    case O: return exoneration_du_code("VATEX-EU-O");
  }
  return std::nullopt;
}

std::optional<Exoneration> exoneration_du_code(std::string_view code) {
  const auto found = std::find_if(codes.begin(), codes.end(), [code](const Ligne& l) { return l.code == code; });
  if (found == codes.end()) return std::nullopt;
  return Exoneration{found->categorie, std::string(found->texte), std::string(found->code)};
}

bool autre_etat_membre(std::string_view pays) {
  return std::find(etats_membres.begin(), etats_membres.end(), pays) != etats_membres.end();
}

bool outre_mer(std::string_view pays, std::string_view code_postal) {
  if (std::find(territoires.begin(), territoires.end(), pays) != territoires.end()) return true;
  return francais(pays) && (code_postal.starts_with("97") || code_postal.starts_with("98")) && pays != "MC" &&
         !code_postal.starts_with("980");
}

bool france(std::string_view pays, std::string_view code_postal) {
  return francais(pays) && !outre_mer(pays, code_postal);
}

std::optional<Exoneration> exoneration_proposee(const Destination& d, bool vendeur_outre_mer, bool service) {
  if (d.acheteur == TypeAcheteur::Particulier) return std::nullopt;
  const bool livre = !service && !d.pays_livraison.empty();
  const std::string& pays = livre ? d.pays_livraison : d.pays;
  const std::string& code_postal = livre ? d.code_postal_livraison : d.code_postal;
  if (outre_mer(pays, code_postal)) {
    if (service || vendeur_outre_mer) return std::nullopt;
    return Exoneration{G, "Exonération de TVA, art. 294 du CGI", "VATEX-EU-G"};
  }
  if (francais(pays)) return std::nullopt;
  if (autre_etat_membre(pays)) {
    if (d.numero_tva.empty() || d.numero_tva.starts_with("FR")) return std::nullopt;
    return exoneration_usuelle(service ? AE : K, false);
  }
  if (!service) return exoneration_usuelle(G, false);
  return Exoneration{O, "TVA non applicable, art. 259-1 du CGI", "VATEX-EU-O"};
}

}  // namespace ventes
