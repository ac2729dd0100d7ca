#include "engine/pg/prepared_texts.hpp"

#include <gtest/gtest.h>

namespace pg {

TEST(PreparedTexts, prepares_at_the_second_use_and_only_once) {
  PreparedTexts texts(2);
  EXPECT_TRUE(texts.use("SELECT 1").name.empty());
  const auto second = texts.use("SELECT 1");
  EXPECT_TRUE(second.prepare);
  const auto third = texts.use("SELECT 1");
  EXPECT_FALSE(third.prepare);
  EXPECT_EQ(second.name, third.name);
}

TEST(PreparedTexts, set_is_never_prepared) {
  PreparedTexts texts(2);
  texts.use("SET LOCAL app.entreprise = 'x'");
  EXPECT_TRUE(texts.use("SET LOCAL app.entreprise = 'x'").name.empty());
}

TEST(PreparedTexts, the_least_used_goes_and_is_deallocated) {
  PreparedTexts texts(2);
  texts.use("a");
  const auto a = texts.use("a");
  texts.use("b");
  texts.use("a");
  texts.use("c");
  EXPECT_TRUE(texts.take_evicted().empty()) << "b was never prepared";
  texts.use("c");
  texts.use("d");
  EXPECT_EQ(texts.take_evicted(), std::vector<std::string>{a.name});
}

TEST(PreparedTexts, a_refused_preparation_is_asked_again) {
  PreparedTexts texts(2);
  texts.use("a");
  const auto first = texts.use("a");
  texts.not_prepared(first.name);
  EXPECT_TRUE(texts.use("a").prepare);
}

}  // namespace pg
