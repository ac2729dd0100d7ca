#include "modules/caisse/core/heure_appareil.hpp"

#include <gtest/gtest.h>

namespace {

TEST(HeureAppareil, avec_decalage_ou_z) {
  const auto z = base::parse_instant("2026-11-22T09:00:00Z");
  ASSERT_TRUE(z);
  EXPECT_EQ(caisse::lire_heure_appareil("2026-11-22T09:00:00Z"), z);
  EXPECT_EQ(caisse::lire_heure_appareil("2026-11-22T10:00:00+01:00"), z);
  EXPECT_EQ(caisse::lire_heure_appareil("2026-11-22T04:30:00-04:30"), z);
}

TEST(HeureAppareil, refuse_le_reste) {
  for (const auto* texte : {"", "2026-11-22", "2026-11-22T10:00:00", "2026-11-22T10:00:00+1:00",
                            "2026-11-22T10:00:00+01:60", "2026-11-22T10:00:00+15:00", "2026-02-30T10:00:00+01:00"}) {
    EXPECT_FALSE(caisse::lire_heure_appareil(texte)) << texte;
  }
}

}  // namespace
