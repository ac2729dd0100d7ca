#include "base/faults.hpp"

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(Faults, the_first_gives_its_code_and_sentence) {
  const Refusal refusal = refuse_all({{"a", "#/x", "Ceci."}, {"b", "", "Cela."}}, 409).error;
  EXPECT_EQ(refusal.status, 409);
  EXPECT_EQ(refusal.code, "a");
  EXPECT_EQ(refusal.detail, "Ceci.");
  EXPECT_EQ(refusal.faults, (std::vector<Fault>{{"a", "#/x", "Ceci."}, {"b", "", "Cela."}}));
}

TEST(Faults, point_at_an_element_or_at_its_field) {
  EXPECT_EQ(pointer_to("lignes", 3, "tva"), "#/lignes/3/tva");
  EXPECT_EQ(pointer_to("articleIds", 0), "#/articleIds/0");
}

}  // namespace
}  // namespace base
