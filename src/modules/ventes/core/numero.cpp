#include "modules/ventes/core/numero.hpp"

#include <algorithm>
#include <vector>

#include "base/faults.hpp"

namespace ventes {
namespace {

bool permis(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' ||
         c == '_' || c == '/';
}

enum class Sorte { Texte, Prefixe, Annee, AnneeCourte, Compteur, Inconnu };

struct Morceau {
  Sorte sorte;
  std::string_view texte;
};

Sorte sorte_de(std::string_view nom) {
  if (nom == "prefixe") return Sorte::Prefixe;
  if (nom == "AAAA") return Sorte::Annee;
  if (nom == "AA") return Sorte::AnneeCourte;
  // "{00001}": zeros, then a one, as the database reads it.
  const bool compteur = !nom.empty() && nom.find_first_not_of('0') == nom.size() - 1 && nom.back() == '1';
  return compteur ? Sorte::Compteur : Sorte::Inconnu;
}

/// Cuts a pattern into texts and braces; the text of a brace is what stands between.
std::vector<Morceau> morceaux(std::string_view motif) {
  std::vector<Morceau> liste;
  while (!motif.empty()) {
    const std::size_t ouvre = motif.find('{');
    if (ouvre != 0) {
      liste.push_back({Sorte::Texte, motif.substr(0, ouvre)});
      motif.remove_prefix(std::min(ouvre, motif.size()));
      continue;
    }
    const std::size_t ferme = motif.find('}');
    if (ferme == std::string_view::npos) {
      liste.push_back({Sorte::Inconnu, motif});
      break;
    }
    const std::string_view nom = motif.substr(1, ferme - 1);
    liste.push_back({sorte_de(nom), nom});
    motif.remove_prefix(ferme + 1);
  }
  return liste;
}

std::string avec_zeros(std::int64_t valeur, std::size_t chiffres) {
  std::string texte = std::to_string(valeur);
  if (texte.size() < chiffres) texte.insert(0, chiffres - texte.size(), '0');
  return texte;
}

}  // namespace

std::string format_numero(std::string_view motif, std::string_view prefixe, int annee, std::int64_t compteur) {
  std::string numero;
  for (const Morceau& m : morceaux(motif)) {
    switch (m.sorte) {
      case Sorte::Texte: numero += m.texte; break;
      case Sorte::Prefixe: numero += prefixe; break;
      case Sorte::Annee: numero += avec_zeros(annee, 4); break;
      case Sorte::AnneeCourte: numero += avec_zeros(annee % 100, 2); break;
      case Sorte::Compteur: numero += avec_zeros(compteur, m.texte.size()); break;
      case Sorte::Inconnu: numero.append("{").append(m.texte).append("}"); break;
    }
  }
  return numero;
}

base::Result<base::Done> verifier_motif(std::string_view motif, std::string_view prefixe, bool repart_chaque_annee) {
  std::vector<base::Fault> faults;
  const auto refuse_motif = [&](std::string detail) {
    faults.push_back({"motif_invalide", "#/motif", std::move(detail)});
  };
  int compteurs = 0;
  bool annee = false;
  for (const Morceau& m : morceaux(motif)) {
    compteurs += m.sorte == Sorte::Compteur ? 1 : 0;
    annee = annee || m.sorte == Sorte::Annee || m.sorte == Sorte::AnneeCourte;
    if (m.sorte == Sorte::Inconnu) {
      refuse_motif("Le motif n'accepte entre accolades que {prefixe}, {AAAA}, {AA} et un compteur comme {00001}.");
    }
    if (m.sorte == Sorte::Texte && !std::all_of(m.texte.begin(), m.texte.end(), permis)) {
      refuse_motif(
          "Un numéro ne contient que des lettres sans accent, des chiffres et + - _ / : retirez les autres "
          "caractères du motif.");
    }
  }
  if (compteurs != 1) refuse_motif("Le motif doit contenir exactement un compteur, par exemple {00001}.");
  if (repart_chaque_annee && !annee) {
    refuse_motif(
        "La série repart à 1 chaque année : ajoutez {AAAA} ou {AA} au motif, sinon deux documents auraient "
        "le même numéro.");
  }
  if (!std::all_of(prefixe.begin(), prefixe.end(), permis)) {
    faults.push_back({"prefixe_invalide", "#/prefixe",
                      "Le préfixe ne contient que des lettres sans accent, des chiffres et + - _ /."});
  }
  if (format_numero(motif, prefixe, 2026, 9'999'999).size() > numero_longueur_max) {
    faults.push_back({"numero_trop_long", "#/motif",
                      "Les numéros dépasseraient 35 caractères : raccourcissez le préfixe ou le motif."});
  }
  if (!faults.empty()) return base::refuse_all(std::move(faults));
  return base::Done{};
}

}  // namespace ventes
