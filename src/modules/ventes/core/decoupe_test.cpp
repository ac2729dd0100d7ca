#include "modules/ventes/core/decoupe.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "modules/ventes/core/documents_au_hasard.hpp"

namespace ventes {
namespace {

using base::Centimes;
using base::PrixUnitaire;
using base::Quantite;
using base::Taux;

constexpr Taux vingt{2000};
using Quantites = std::vector<Quantite>;

LigneCalcul ligne(std::int64_t milliemes, std::int64_t millioniemes, std::optional<Remise> remise = std::nullopt) {
  return {Quantite{milliemes}, PrixUnitaire{millioniemes}, vingt, CategorieTva::S, remise, true};
}

Centimes vrai(ModePrix mode, const Triple& t) { return mode == ModePrix::Ht ? t.ht : t.ttc; }

/// What the engine makes of a piece: only the lines that it takes.
struct Calcule {
  std::vector<LigneCalcul> lignes;
  std::optional<Remise> remise;
  Montants montants;
};

Calcule calcule(const DocumentCalcul& document, const Montants& montants, const Quantites& deja,
                const Quantites& quantites) {
  const Morceau morceau = decouper({document.mode, document.remise, document.lignes, montants, deja}, quantites);
  Calcule c;
  for (const LigneCalcul& l : morceau.lignes) {
    if (l.quantite.milliemes != 0) c.lignes.push_back(l);
  }
  const auto* taux = document.remise ? std::get_if<Taux>(&*document.remise) : nullptr;
  c.remise = remise_des_morceaux(document.mode, c.lignes, taux ? std::optional(*taux) : std::nullopt, morceau.remise);
  auto made = calculer({document.mode, c.lignes, c.remise, {}});
  EXPECT_TRUE(made);
  if (made) c.montants = *made;
  return c;
}

TEST(Decoupe, tout_d_un_coup_ne_change_rien) {
  const std::vector<LigneCalcul> lignes{ligne(3000, 12'345'600, Remise{Centimes{100}}), ligne(1500, 33'333'000)};
  const DocumentCalcul document{ModePrix::Ht, lignes, Remise{Taux{1000}}, {}};
  const Montants montants = *calculer(document);
  const Calcule c = calcule(document, montants, {{0}, {0}}, {{3000}, {1500}});
  EXPECT_EQ(c.montants, montants);
  EXPECT_EQ(std::get<Centimes>(*c.lignes[0].remise), Centimes{100});
  EXPECT_EQ(std::get<Taux>(*c.remise), Taux{1000});
}

TEST(Decoupe, prix_simples_sans_retouche) {
  const std::vector<LigneCalcul> lignes{ligne(10'000, 12'500'000, Remise{Taux{500}})};
  const DocumentCalcul document{ModePrix::Ht, lignes, {}, {}};
  const Montants montants = *calculer(document);  // 125.00 − 6.25 = 118.75
  const Calcule c = calcule(document, montants, {{0}}, {{4000}});
  EXPECT_EQ(c.montants.total.ht, Centimes{4750});  // 50.00 − 2.50
  EXPECT_EQ(c.lignes[0].prix_unitaire, PrixUnitaire{12'500'000});
  EXPECT_EQ(std::get<Taux>(*c.lignes[0].remise), Taux{500});
}

TEST(Decoupe, une_remise_en_euros_suit_les_quantites) {
  // 3 × 10.00 − 1.00 = 29.00: 9.67, 9.66, 9.67.
  const std::vector<LigneCalcul> lignes{ligne(3000, 10'000'000, Remise{Centimes{100}})};
  const DocumentCalcul document{ModePrix::Ht, lignes, {}, {}};
  const Montants montants = *calculer(document);
  std::vector<std::int64_t> nets;
  for (std::int64_t k = 0; k < 3; ++k) {
    nets.push_back(calcule(document, montants, {{k * 1000}}, {{1000}}).montants.total.ht.value);
  }
  EXPECT_EQ(nets, (std::vector<std::int64_t>{967, 966, 967}));
}

TEST(Decoupe, le_centime_que_l_arrondi_perd_revient_par_le_prix) {
  // 3 × 0.335 = 1.005 → 1.01, cut at 0.34 and 0.67: 0.34, 0.33, 0.34, where each alone makes 0.34.
  const std::vector<LigneCalcul> haut{ligne(3000, 335'000)};
  const DocumentCalcul document{ModePrix::Ht, haut, {}, {}};
  const Montants montants = *calculer(document);
  const Calcule deuxieme = calcule(document, montants, {{1000}}, {{1000}});
  EXPECT_EQ(deuxieme.montants.total.ht, Centimes{33});
  EXPECT_EQ(std::get<Centimes>(*deuxieme.lignes[0].remise), Centimes{1});
  // 3 × 0.3345 = 1.0035 → 1.00, cut at 0.33 and 0.67: 0.33, 0.34, 0.33, where each alone makes 0.33.
  const std::vector<LigneCalcul> bas{ligne(3000, 334'500)};
  const DocumentCalcul autre{ModePrix::Ht, bas, {}, {}};
  const Montants total = *calculer(autre);
  const Calcule milieu = calcule(autre, total, {{1000}}, {{1000}});
  EXPECT_EQ(milieu.montants.total.ht, Centimes{34});
  EXPECT_EQ(milieu.lignes[0].prix_unitaire, PrixUnitaire{340'000});
  EXPECT_FALSE(milieu.lignes[0].remise);
}

TEST(Decoupe, la_remise_du_document_se_partage_comme_les_lignes) {
  // 100 + 50, less 10.00: a third of the lines takes 3.33, the rest 6.67.
  const std::vector<LigneCalcul> lignes{ligne(1000, 100'000'000), ligne(1000, 50'000'000)};
  const DocumentCalcul document{ModePrix::Ht, lignes, Remise{Centimes{1000}}, {}};
  const Montants montants = *calculer(document);
  const Calcule petit = calcule(document, montants, {{0}, {0}}, {{0}, {1000}});
  EXPECT_EQ(std::get<Centimes>(*petit.remise), Centimes{333});
  const Calcule grand = calcule(document, montants, {{0}, {1000}}, {{1000}, {0}});
  EXPECT_EQ(std::get<Centimes>(*grand.remise), Centimes{667});
}

TEST(Decoupe, en_ttc_c_est_le_ttc_qui_se_partage) {
  const std::vector<LigneCalcul> lignes{ligne(3000, 3'333'300)};  // 9.9999 → 10.00 TTC
  const DocumentCalcul document{ModePrix::Ttc, lignes, {}, {}};
  const Montants montants = *calculer(document);
  Centimes somme;
  for (std::int64_t k = 0; k < 3; ++k) somme += calcule(document, montants, {{k * 1000}}, {{1000}}).montants.total.ttc;
  EXPECT_EQ(somme, Centimes{1000});
}

/// Cuts a random document in random pieces, in random order of lines, until nothing remains.
// Quote = invoice: what is transformed whole has the same amounts, rate by rate.
RC_GTEST_PROP(Decoupe, le_tout_d_un_coup_est_le_devis, ()) {
  const DocumentAuHasard d = *document_au_hasard(Signes::Positifs);
  const DocumentCalcul devis{d.mode, d.lignes, d.remise, {}};
  const auto montants = calculer(devis);
  RC_ASSERT(montants.has_value());
  Quantites tout;
  for (const LigneCalcul& l : d.lignes) tout.push_back(l.comptee ? l.quantite : Quantite{});
  const Calcule facture = calcule(devis, *montants, Quantites(tout.size()), tout);
  RC_ASSERT(facture.montants.total == montants->total);
  RC_ASSERT(facture.montants.groupes == montants->groupes);
}

RC_GTEST_PROP(Decoupe, les_morceaux_font_le_document_au_centime, ()) {
  auto hasard = *document_au_hasard(Signes::Positifs);
  hasard.frais.clear();
  for (LigneCalcul& l : hasard.lignes) {
    // A discount in euros that its line can bear.
    if (*rc::gen::inRange(0, 5) == 0) {
      const auto total = l.quantite.milliemes * l.prix_unitaire.millioniemes / 10'000'000;
      l.remise = Remise{Centimes{*rc::gen::inRange<std::int64_t>(0, total + 1)}};
    }
  }
  DocumentCalcul document = hasard.calcul();
  const Montants plein = *calculer(document);
  if (*rc::gen::inRange(0, 3) == 0) {
    const Centimes lignes = vrai(hasard.mode, plein.total_lignes);
    document.remise = Remise{Centimes{*rc::gen::inRange<std::int64_t>(0, lignes.value + 1)}};
  }
  const Montants montants = *calculer(document);
  const std::size_t n = document.lignes.size();
  Quantites deja(n);
  std::vector<Centimes> par_ligne(n);
  Centimes somme, autre;
  std::int64_t ecart_permis = 0;
  bool reste = true;
  for (int morceaux = 0; reste; ++morceaux) {
    Quantites quantites(n);
    for (std::size_t i = 0; i < n; ++i) {
      if (!document.lignes[i].comptee) continue;
      const std::int64_t libre = document.lignes[i].quantite.milliemes - deja[i].milliemes;
      const int part = morceaux >= 4 ? 4 : *rc::gen::inRange(0, 5);
      quantites[i] = {part == 4 ? libre : libre * part / 4};
    }
    const Calcule c = calcule(document, montants, deja, quantites);
    std::size_t k = 0;
    reste = false;
    for (std::size_t i = 0; i < n; ++i) {
      if (quantites[i].milliemes != 0) par_ligne[i] += vrai(hasard.mode, c.montants.lignes[k++].net);
      deja[i].milliemes += quantites[i].milliemes;
      reste = reste || (document.lignes[i].comptee && deja[i] != document.lignes[i].quantite);
    }
    somme += vrai(hasard.mode, c.montants.total);
    autre += c.montants.total.tva;
    ecart_permis += static_cast<std::int64_t>(c.montants.groupes.size()) + 1;
  }
  for (std::size_t i = 0; i < n; ++i) RC_ASSERT(par_ligne[i] == vrai(hasard.mode, montants.lignes[i].net));
  RC_ASSERT(somme == vrai(hasard.mode, montants.total));
  // Without a discount of the document each rate keeps its base, and its VAT differs by half a centime a piece.
  if (!document.remise) RC_ASSERT(std::abs(autre.value - montants.total.tva.value) <= ecart_permis);
}

}  // namespace
}  // namespace ventes
