#include "modules/ventes/core/motif_frais.hpp"

#include <gtest/gtest.h>

namespace {

TEST(MotifFrais, la_liste_untdid_7161) {
  for (const auto* code : {"AA", "FC", "PC", "V2", "ZZZ"}) EXPECT_TRUE(ventes::est_motif_de_frais(code)) << code;
  for (const auto* code : {"", "fc", "F", "FCA", "QQ", "ZZZZ", " FC"})
    EXPECT_FALSE(ventes::est_motif_de_frais(code)) << code;
}

}  // namespace
