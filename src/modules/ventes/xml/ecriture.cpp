#include "modules/ventes/xml/ecriture.hpp"

namespace ventes::ecriture {

std::string court(base::Quantite quantite) { return base::format_decimal_short(quantite.milliemes, 3); }

std::string court(base::PrixUnitaire prix) {
  std::string texte = base::to_string(prix);
  const std::size_t deux_decimales = texte.find('.') + 3;
  while (texte.size() > deux_decimales && texte.back() == '0') texte.pop_back();
  return texte;
}

std::string compacte(base::Date date) {
  std::string texte = date.iso();
  std::erase(texte, '-');
  return texte;
}

std::string propre(const std::string& texte) {
  return xml::first_forbidden(texte) ? xml::without_forbidden(texte) : texte;
}

std::string troisieme_ligne(const AdresseElectronique& adresse) {
  std::string texte;
  for (std::size_t i = 2; i < adresse.lignes.size(); ++i) {
    if (!texte.empty()) texte += ", ";
    texte += propre(adresse.lignes[i]);
  }
  return texte;
}

bool sans_taux(CategorieTva categorie) { return categorie == CategorieTva::O; }

}  // namespace ventes::ecriture
