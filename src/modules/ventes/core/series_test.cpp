#include "modules/ventes/core/series.hpp"

#include <gtest/gtest.h>

namespace ventes {
namespace {

using Textes = std::vector<std::string>;

Serie factures() {
  Serie s;
  s.nom = "Factures";
  s.prefixe = "FA";
  s.motif = "{prefixe}{AAAA}-{001}";
  return s;
}

Textes codes(const base::Result<base::Done>& r) {
  Textes codes;
  if (r) return codes;
  for (const auto& f : r.error().faults) codes.push_back(f.code + " " + f.pointer);
  if (codes.empty()) codes.push_back(r.error().code);
  return codes;
}

TEST(Series, next_numbers_restart_with_the_year) {
  Serie s = factures();
  s.prochain_numero = 999;
  EXPECT_EQ(prochains_numeros(s, 2026, 2), (Textes{"FA2026-999", "FA2026-1000"}));
  s.annee = 2026;
  EXPECT_EQ(prochains_numeros(s, 2027, 2), (Textes{"FA2027-001", "FA2027-002"}));
  s.annuelle = false;
  EXPECT_EQ(prochains_numeros(s, 2027, 1), Textes{"FA2027-999"});
}

TEST(Series, what_still_serves_stays) {
  Serie s = factures();
  EXPECT_EQ(codes(decider_retrait(s)), Textes{});
  EXPECT_EQ(codes(decider_suppression(s)), Textes{});
  s.defauts = {TypeDocument::Facture, TypeDocument::Avoir};
  s.magasins = {{"Lille", TypeDocument::Ticket}};
  s.brouillons = 2;
  const Textes tout{"serie_par_defaut #/defauts", "serie_de_magasin #/magasins", "serie_de_brouillons #/brouillons"};
  EXPECT_EQ(codes(decider_retrait(s)), tout);
  EXPECT_EQ(codes(decider_suppression(s)), tout);
  s.utilisee = true;
  EXPECT_EQ(codes(decider_retrait(s)), tout);
  EXPECT_EQ(codes(decider_suppression(s)), Textes{"serie_utilisee"});
  EXPECT_EQ(codes(verifier_en_service(s)), Textes{});
  s.active = false;
  EXPECT_EQ(codes(verifier_en_service(s)), Textes{"serie_retiree"});
}

}  // namespace
}  // namespace ventes
