#include "modules/paiements/core/terminal.hpp"

#include <gtest/gtest.h>

namespace {

using paiements::Issue;

TEST(Terminal, le_simulateur_accepte_refuse_se_tait_repond_deux_fois) {
  const auto id = *base::Uuid::parse("0192f000-0000-7000-8000-00000000002a");
  const auto accepte = paiements::simulateur("ACCEPTER")->payer(id, {1250});
  EXPECT_EQ(accepte.issue, Issue::Accepte);
  EXPECT_EQ(accepte.autorisation, "0000002a");
  EXPECT_EQ(paiements::simulateur("REPONDRE_DEUX_FOIS")->payer(id, {1250}).autorisation, accepte.autorisation);
  EXPECT_EQ(paiements::simulateur("REFUSER")->payer(id, {1250}).issue, Issue::Refuse);
  EXPECT_EQ(paiements::simulateur("ACCEPTER")->payer(id, {0}).issue, Issue::Refuse);

  const auto muet = paiements::simulateur("SE_TAIRE");
  EXPECT_EQ(muet->payer(id, {1250}).issue, Issue::EnCours);
  EXPECT_EQ(muet->interroger(id).issue, Issue::Accepte);
  EXPECT_EQ(muet->interroger(id).autorisation, accepte.autorisation);
}

}  // namespace
