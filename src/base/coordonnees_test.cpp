#include "base/coordonnees.hpp"

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(Telephone, kept_in_one_form_or_as_typed) {
  EXPECT_EQ(telephone_kept("06 12 34 56 78", ""), "+33612345678");
  EXPECT_EQ(telephone_kept("0692 12 34 56", "RE"), "+262692123456");
  EXPECT_EQ(telephone_kept("0470 12 34 56", "BE"), "0470 12 34 56");
  EXPECT_EQ(telephone_kept("+32 470 12 34 56", "BE"), "+32470123456");
  EXPECT_EQ(telephone_kept("poste 12", "FR"), "poste 12");
}

TEST(Telephone, what_is_kept_is_e164) {
  for (const char* text : {"+33612345678", "+123456"}) EXPECT_TRUE(telephone_valide(text)) << text;
  for (const char* text : {"", "+", "+12345", "0612345678", "+33 612345678", "+1234567890123456"})
    EXPECT_FALSE(telephone_valide(text)) << text;
}

TEST(Email, kept_in_lower_case) {
  EXPECT_EQ(email_kept(" Paul@Martin.FR\n"), "paul@martin.fr");
  EXPECT_EQ(email_kept("mailto:a@b.fr"), "a@b.fr");
  EXPECT_TRUE(email_kept_valide("a@b.fr"));
  for (const char* text : {"A@b.fr", "é@b.fr", "a b@c.fr", "a@b"}) EXPECT_FALSE(email_kept_valide(text)) << text;
}

}  // namespace
}  // namespace base
