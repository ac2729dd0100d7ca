#include "modules/ventes/core/acomptes.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "modules/ventes/core/documents_au_hasard.hpp"

namespace ventes {
namespace {

using base::Centimes;
using base::Taux;

constexpr Taux vingt{2000};
constexpr Taux dix{1000};

Triple triple(std::int64_t ht, std::int64_t tva) { return {{ht}, {tva}, {ht + tva}}; }

base::Uuid id(std::uint8_t n) {
  std::array<std::uint8_t, 16> bytes{};
  bytes[15] = n;
  return base::Uuid::from_bytes(bytes);
}

GroupeTva groupe(Taux taux, Triple total) {
  GroupeTva g;
  g.taux = taux;
  g.lignes = g.total = total;
  return g;
}

TEST(Acomptes, par_taux_et_jamais_plus_que_la_facture_n_y_porte) {
  // The deposit has 120.00 at 20 % and 55.00 at 10 %; the invoice charges 60.00 at 20 % and nothing at 10 %.
  const std::vector<AcompteDisponible> acomptes{
      {id(1), "FAC1", {{CategorieTva::S, vingt, triple(10'000, 2'000)}, {CategorieTva::S, dix, triple(5'000, 500)}}}};
  const std::vector<GroupeTva> facture{groupe(vingt, triple(5'000, 1'000))};
  const auto deductions = deduire(acomptes, facture, std::nullopt);
  ASSERT_TRUE(deductions);
  ASSERT_EQ(deductions->size(), 1U);
  EXPECT_EQ((*deductions)[0].part.montant, triple(5'000, 1'000));
  const auto trop = deduire(acomptes, facture, std::vector<DeductionDemandee>{{id(1), Centimes{6'001}}});
  ASSERT_FALSE(trop);
  EXPECT_EQ(trop.error().code, "acompte_superieur");
  EXPECT_EQ(trop.error().faults[0].pointer, "#/acomptes/0/montant");
}

TEST(Acomptes, demandes_refusees) {
  const std::vector<AcompteDisponible> acomptes{{id(1), "FAC1", {{CategorieTva::S, vingt, triple(10'000, 2'000)}}}};
  const std::vector<GroupeTva> facture{groupe(vingt, triple(50'000, 10'000))};
  const auto refus =
      deduire(acomptes, facture, std::vector<DeductionDemandee>{{id(2), {}}, {id(1), {}}, {id(1), Centimes{1}}});
  ASSERT_FALSE(refus);
  ASSERT_EQ(refus.error().faults.size(), 2U);
  EXPECT_EQ(refus.error().faults[0].code, "acompte_inconnu");
  EXPECT_EQ(refus.error().faults[1].code, "acompte_en_double");
  EXPECT_EQ(refus.error().faults[1].pointer, "#/acomptes/2/documentId");
}

TEST(Acomptes, un_avoir_ne_les_rend_qu_en_dernier) {
  // Invoice 1,000.00, deposit 300.00, 700.00 left to pay: a credit note of 400.00 gives back no deposit, the next of
  // 600.00 gives back all of it.
  const std::vector<Deduction> deduits{{id(1), {CategorieTva::S, vingt, triple(25'000, 5'000)}}};
  EXPECT_TRUE(rendre_acomptes(deduits, {}, {70'000}, {40'000}).empty());
  const auto rendu = rendre_acomptes(deduits, {}, {70'000}, {100'000});
  EXPECT_EQ(rendu, deduits);
  EXPECT_TRUE(rendre_acomptes(deduits, rendu, {70'000}, {100'000}).empty());
  const auto partie = rendre_acomptes(deduits, {}, {70'000}, {82'000});
  ASSERT_EQ(partie.size(), 1U);
  EXPECT_EQ(partie[0].part.montant, triple(10'000, 2'000));
}

TEST(Acomptes, montant_sans_prix_net_exact) {
  // No net price gives 0.03 with VAT at 20 %: 0.02 gives 0.02, 0.03 gives 0.04.
  const std::vector<Part> reste{{CategorieTva::S, vingt, triple(100, 20)}};
  const auto parts = repartir(reste, {3});
  EXPECT_EQ(parts[0], triple(3, 0));
  const std::vector<Part> part{{CategorieTva::S, vingt, parts[0]}};
  EXPECT_EQ(lignes_par_taux(part).mode, ModePrix::Ttc);
  EXPECT_EQ(lignes_par_taux(reste).mode, ModePrix::Ht);
}

/// Groups that a document really has: positive, every one.
std::vector<GroupeTva> groupes_au_hasard() {
  return calculer((*document_au_hasard(Signes::Positifs)).calcul()).value().groupes;
}

Triple somme(const std::vector<Deduction>& deductions, CategorieTva categorie, Taux taux) {
  Triple somme;
  for (const Deduction& d : deductions) {
    if (d.part.categorie == categorie && d.part.taux == taux) somme += d.part.montant;
  }
  return somme;
}

// Deposits and final invoices make the whole, by rate, in base, VAT and total, over any number of partial invoices: what
// all of them left to pay and what was deducted is the order, and no deposit gives more than it has.
RC_GTEST_PROP(Acomptes, acomptes_et_soldes_font_le_tout, ()) {
  const std::vector<GroupeTva> commande = groupes_au_hasard();
  std::vector<AcompteDisponible> acomptes;
  std::vector<Part> reste_commande = parts_de(commande);
  const int nombre = *rc::gen::inRange(0, 4);
  for (int n = 0; n < nombre; ++n) {
    const std::int64_t possible = total_positif(reste_commande).value;
    const Centimes montant{*rc::gen::inRange<std::int64_t>(0, possible / 2 + 1)};
    const auto parts = repartir(reste_commande, montant);
    AcompteDisponible acompte{id(static_cast<std::uint8_t>(n + 1)), "FAC", {}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Part part{reste_commande[i].categorie, reste_commande[i].taux, parts[i]};
      acompte.reste.push_back(part);
    }
    for (const Part& part : acompte.reste) cumuler(reste_commande, part, -1);
    acomptes.push_back(acompte);
  }
  // Partial invoices share each group; the last takes what remains.
  std::vector<Part> a_facturer = parts_de(commande);
  std::vector<Deduction> toutes;
  const int factures = *rc::gen::inRange(1, 6);
  for (int f = 1; f <= factures; ++f) {
    std::vector<GroupeTva> facture;
    for (const Part& p : a_facturer) {
      const std::int64_t ttc =
          f == factures ? p.montant.ttc.value : *rc::gen::inRange<std::int64_t>(0, p.montant.ttc.value + 1);
      GroupeTva g = groupe(p.taux, prelever(p, {ttc}));
      g.categorie = p.categorie;
      facture.push_back(g);
    }
    for (const GroupeTva& g : facture) cumuler(a_facturer, {g.categorie, g.taux, g.total}, -1);
    const auto deductions = deduire(acomptes, facture, std::nullopt);
    RC_ASSERT(deductions.has_value());
    for (const GroupeTva& g : facture) {
      RC_ASSERT(somme(*deductions, g.categorie, g.taux).ttc <= g.total.ttc);
    }
    for (const Deduction& d : *deductions) {
      RC_ASSERT(d.part.montant.ht.value >= 0);
      RC_ASSERT(d.part.montant.tva.value >= 0);
      toutes.push_back(d);
      for (AcompteDisponible& a : acomptes) {
        if (a.id == d.acompte) cumuler(a.reste, d.part, -1);
      }
    }
  }
  for (const AcompteDisponible& a : acomptes) {
    for (const Part& p : a.reste) {
      RC_ASSERT(p.montant == Triple{});
    }
  }
  for (const GroupeTva& g : commande) {
    Triple demandes;
    for (const Part& p : reste_commande) {
      if (p.categorie == g.categorie && p.taux == g.taux) demandes = g.total - p.montant;
    }
    RC_ASSERT(somme(toutes, g.categorie, g.taux) == demandes);
  }
}

RC_GTEST_PROP(Acomptes, une_repartition_ne_perd_rien, ()) {
  const std::vector<Part> reste = parts_de(groupes_au_hasard());
  const Centimes ttc{*rc::gen::inRange<std::int64_t>(0, total_positif(reste).value + 1)};
  const auto parts = repartir(reste, ttc);
  Triple total;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    total += parts[i];
    RC_ASSERT(parts[i].ht + parts[i].tva == parts[i].ttc);
    RC_ASSERT(parts[i].ht.value >= 0 && parts[i].ht <= reste[i].montant.ht);
    RC_ASSERT(parts[i].tva.value >= 0 && parts[i].tva <= reste[i].montant.tva);
  }
  RC_ASSERT(total.ttc == ttc);
}

}  // namespace
}  // namespace ventes
