#pragma once

#include <rapidcheck.h>

#include <vector>

#include "modules/ventes/core/montants.hpp"

/// Random documents for the properties of this folder. Included by tests only.
namespace ventes {

enum class Signes { Positifs, Melanges };

struct DocumentAuHasard {
  ModePrix mode = ModePrix::Ht;
  std::vector<LigneCalcul> lignes;
  std::optional<Remise> remise;
  std::vector<Frais> frais;

  [[nodiscard]] DocumentCalcul calcul() const { return {mode, lignes, remise, frais}; }
};

/// A document of 1 to 200 lines over one to five rates, in either mode, with text lines, discounts and charges.
/// With Positifs every quantity is positive and every discount can be given.
inline rc::Gen<DocumentAuHasard> document_au_hasard(Signes signes) {
  return rc::gen::exec([signes] {
    constexpr int taux_connus[] = {2000, 550, 1000, 210, 0};
    const auto nombre_taux = *rc::gen::inRange<std::size_t>(1, 6);
    const auto taux = [&] { return base::Taux{taux_connus[*rc::gen::inRange<std::size_t>(0, nombre_taux)]}; };
    DocumentAuHasard d;
    d.mode = *rc::gen::element(ModePrix::Ht, ModePrix::Ttc);
    const auto nombre = *rc::gen::weightedOneOf<int>({{3, rc::gen::inRange(1, 12)}, {1, rc::gen::inRange(1, 201)}});
    for (int i = 0; i < nombre; ++i) {
      LigneCalcul l;
      l.quantite = {*rc::gen::inRange<std::int64_t>(1, 100'000)};
      if (*rc::gen::inRange(0, 2) == 0) l.quantite.milliemes = (l.quantite.milliemes / 5000 + 1) * 1000;
      if (signes == Signes::Melanges && *rc::gen::inRange(0, 5) == 0) l.quantite.milliemes = -l.quantite.milliemes;
      l.prix_unitaire = {*rc::gen::inRange<std::int64_t>(0, 500'000'000)};
      l.taux = taux();
      l.categorie = l.taux.points_de_base == 0 ? CategorieTva::E : CategorieTva::S;
      l.comptee = *rc::gen::inRange(0, 12) != 0;
      if (*rc::gen::inRange(0, 4) == 0) l.remise = Remise{base::Taux{*rc::gen::inRange(0, 10'001)}};
      d.lignes.push_back(l);
    }
    const int remise = *rc::gen::inRange(0, 4);
    if (remise == 1) d.remise = Remise{base::Taux{*rc::gen::inRange(0, 10'001)}};
    if (remise == 2 && signes == Signes::Melanges) d.remise = Remise{base::Centimes{*rc::gen::inRange(0, 50)}};
    const int nombre_frais = *rc::gen::weightedElement<int>({{6, 0}, {2, 1}, {1, 3}});
    for (int i = 0; i < nombre_frais; ++i) {
      const base::Taux t = taux();
      d.frais.push_back({{*rc::gen::inRange<std::int64_t>(0, 10'000)},
                         t,
                         t.points_de_base == 0 ? CategorieTva::E : CategorieTva::S});
    }
    return d;
  });
}

}  // namespace ventes
