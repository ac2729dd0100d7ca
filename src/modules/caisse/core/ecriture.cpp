#include "modules/caisse/core/ecriture.hpp"

#include <array>
#include <utility>

namespace caisse {

namespace {

using Nom = std::pair<std::string_view, std::string_view>;

constexpr std::array<Nom, 11> moyens{{{"ESPECES", "Espèces"},
                                      {"CARTE", "Carte bancaire"},
                                      {"CHEQUE", "Chèque"},
                                      {"TITRE_RESTAURANT", "Titre-restaurant"},
                                      {"BON_CADEAU", "Bon cadeau"},
                                      {"AVOIR", "Avoir"},
                                      {"POINTS", "Points de fidélité"},
                                      {"VIREMENT", "Virement"},
                                      {"PRELEVEMENT", "Prélèvement"},
                                      {"LIEN_PAIEMENT", "Lien de paiement"},
                                      {"COMPENSATION", "Avoir imputé"}}};
constexpr std::array<Nom, 4> mouvements{{{"APPORT", "Entrées d'espèces"},
                                         {"RETRAIT", "Sorties d'espèces"},
                                         {"POURBOIRE", "Pourboires versés"},
                                         {"TIROIR", "Ouvertures du tiroir"}}};

template <std::size_t Nombre>
std::string_view trouver(const std::array<Nom, Nombre>& noms, std::string_view cle) {
  for (const auto& [code, nom] : noms) {
    if (code == cle) return nom;
  }
  return "Autre";
}

/// Groups the digits of a plain decimal by three and gives it a comma.
std::string en_francais(std::string_view texte) {
  std::string out;
  if (texte.starts_with('-')) {
    out = "\u2212";
    texte.remove_prefix(1);
  }
  const std::size_t point = texte.find('.');
  const std::string_view entier = texte.substr(0, point);
  for (std::size_t i = 0; i < entier.size(); ++i) {
    if (i != 0 && (entier.size() - i) % 3 == 0) out += "\u202f";
    out += entier[i];
  }
  if (point != std::string_view::npos) out += "," + std::string(texte.substr(point + 1));
  return out;
}

}  // namespace

std::string ecrire_euros(base::Centimes montant) { return en_francais(base::to_string(montant)) + "\u00a0€"; }

std::string ecrire_nombre(std::int64_t nombre) { return en_francais(std::to_string(nombre)); }

std::string ecrire_pour_cent(base::Taux taux) {
  return en_francais(base::format_decimal_short(taux.points_de_base, 2)) + "\u00a0%";
}

std::string_view nom_du_moyen(std::string_view moyen) { return trouver(moyens, moyen); }

std::string_view nom_du_mouvement(std::string_view nature) { return trouver(mouvements, nature); }

std::string ecrire_heure(std::string_view heure) {
  if (heure.size() != 14) return std::string(heure);
  const auto part = [&](std::size_t debut, std::size_t longueur) { return std::string(heure.substr(debut, longueur)); };
  return part(6, 2) + "/" + part(4, 2) + "/" + part(0, 4) + " à " + part(8, 2) + ":" + part(10, 2) + ":" + part(12, 2);
}

}  // namespace caisse
