#include "modules/stock/core/manque.hpp"

#include <gtest/gtest.h>

namespace stock {
namespace {

TEST(Manque, says_what_is_left_and_what_was_asked) {
  EXPECT_EQ(manque(3, "Vis", "Lyon", 5), "Il ne reste que 3 « Vis » dans « Lyon » ; 5 sont demandés.");
  EXPECT_EQ(manque(0, "Vis", "Lyon", 1), "Il ne reste plus de « Vis » dans « Lyon » ; 1 est demandé.");
  EXPECT_EQ(manque(-2, "Vis", "", 2), "Il ne reste plus de « Vis » en magasin ; 2 sont demandés.");
}

}  // namespace
}  // namespace stock
