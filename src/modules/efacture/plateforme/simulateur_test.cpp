#include "modules/efacture/plateforme/simulateur.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace efacture {
namespace {

/// A folder of its own, removed at the end.
class SimulateurTest : public testing::Test {
 protected:
  static std::filesystem::path new_folder() {
    char name[] = "/tmp/simulateur-XXXXXX";
    return mkdtemp(name);
  }
  ~SimulateurTest() override { std::filesystem::remove_all(folder); }

  void rules(const std::string& json) { std::ofstream(folder / "consignes.json") << json; }
  static FluxSortant status(const std::string& suivi, const std::string& nom) {
    return {suivi, "SupplierInvoiceLC", "CDAR", nom, "404833048", "<a/>", ""};
  }
  std::size_t arrived() { return buyer.chercher({})->size(); }

  std::filesystem::path folder = new_folder();
  base::Clock clock{*base::parse_instant("2026-11-22T09:00:00Z")};
  Simulateur seller{folder, "732829320", clock};
  Simulateur buyer{folder, "404833048", clock};
};

TEST_F(SimulateurTest, delivers_to_the_addressee_and_keeps_the_tracking_id) {
  const auto id = seller.envoyer(status("s1", "x.xml"));
  ASSERT_TRUE(id);
  const auto mine = seller.chercher({std::nullopt, "s1"});
  ASSERT_EQ(mine->size(), 1U);
  EXPECT_EQ(mine->front().id, *id);
  EXPECT_EQ(mine->front().acquittement, "Ok");
  const auto theirs = buyer.chercher({});
  ASSERT_EQ(theirs->size(), 1U);
  EXPECT_EQ(theirs->front().type, "CustomerInvoiceLC");
  EXPECT_TRUE(theirs->front().entrant);
  EXPECT_EQ(*buyer.lire(theirs->front().id), "<a/>");
  EXPECT_TRUE(buyer.acquitter(theirs->front().id));
  EXPECT_EQ(buyer.lire("F999999").error().code, "plateforme_indisponible");
  EXPECT_TRUE(buyer.chercher({*base::parse_instant("2026-11-23T09:00:00Z"), ""})->empty());
}

TEST_F(SimulateurTest, misbehaves_as_it_is_told_attempt_by_attempt) {
  rules(R"({"flux": {"a.xml": ["INDISPONIBLE", "PERDRE_REPONSE"], "b.xml": ["DOUBLER"], "c.xml": ["RETARD"]},
            "absents": ["552100554"]})");
  EXPECT_EQ(seller.envoyer(status("a", "a.xml")).error().code, "plateforme_indisponible");
  EXPECT_EQ(arrived(), 0U);
  EXPECT_FALSE(seller.envoyer(status("a", "a.xml")));
  EXPECT_EQ(arrived(), 1U);
  EXPECT_EQ(seller.chercher({std::nullopt, "a"})->size(), 1U);
  EXPECT_TRUE(seller.envoyer(status("b", "b.xml")));
  EXPECT_EQ(arrived(), 3U);
  EXPECT_TRUE(seller.envoyer(status("c", "c.xml")));
  EXPECT_EQ(arrived(), 3U);
  EXPECT_EQ(arrived(), 3U);
  EXPECT_EQ(arrived(), 4U);
  EXPECT_FALSE(*seller.annuaire("552100554"));
  EXPECT_EQ(*seller.annuaire("404833048"), "404833048");
}

TEST_F(SimulateurTest, the_same_seed_gives_the_same_events) {
  rules(R"({"graine": 7})");
  std::string first;
  for (int i = 0; i < 40; ++i) first += seller.envoyer(status("s" + std::to_string(i), "x.xml")) ? 'o' : 'x';
  Simulateur again{folder / "autre", "732829320", clock};
  std::filesystem::create_directories(folder / "autre");
  std::filesystem::copy(folder / "consignes.json", folder / "autre" / "consignes.json");
  std::string second;
  for (int i = 0; i < 40; ++i) second += again.envoyer(status("s" + std::to_string(i), "x.xml")) ? 'o' : 'x';
  EXPECT_EQ(first, second);
  EXPECT_NE(first.find('x'), std::string::npos);
  EXPECT_NE(first.find('o'), std::string::npos);
}

}  // namespace
}  // namespace efacture
