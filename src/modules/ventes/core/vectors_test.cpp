#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "engine/json/value.hpp"
#include "modules/ventes/core/montants.hpp"

/// The published vectors of conformite-fr 2.3 and 2.4, when they stand beside the project.
namespace ventes {
namespace {

std::optional<json::Value> vectors(const std::string& name) {
  std::filesystem::path folder;
  if (const char* given = std::getenv("MYPROPARTNER_VALIDATORS")) {
    folder = given;
  } else {
    std::filesystem::path root = std::filesystem::current_path();
    while (!exists(root / "../shared/validators/vectors") && root != root.parent_path()) root = root.parent_path();
    folder = root / "../shared/validators";
  }
  std::ifstream file(folder / "vectors" / name);
  if (!file) return std::nullopt;
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  return json::parse(text).value();
}

std::string text(const json::Value& object, const char* name) {
  const json::Value* value = object.find(name);
  return value == nullptr ? std::string() : value->text;
}

std::int64_t units(const std::string& text, int scale) {
  const auto parsed = base::parse_decimal(text, scale, base::centimes_max.value);
  EXPECT_FALSE(parsed.error) << text;
  return parsed.units;
}

base::Taux taux(const json::Value& object) {
  return {static_cast<std::int32_t>(units(text(object, "rate"), 2))};
}

TEST(Vecteurs, totaux_en_ht) {
  const auto cases = vectors("totals.json");
  if (!cases) GTEST_SKIP() << "no vectors";
  for (const json::Value& c : cases->items) {
    SCOPED_TRACE(text(c, "name"));
    const json::Value& input = *c.find("input");
    ASSERT_TRUE(input.find("allowances")->items.empty());
    ASSERT_TRUE(input.find("charges")->items.empty());
    std::vector<LigneCalcul> lignes;
    for (const json::Value& line : input.find("lines")->items) {
      const CategorieTva categorie = from_text<CategorieTva>(text(line, "cat")).value();
      LigneCalcul l{{units(text(line, "qty"), 3)}, {units(text(line, "price"), 6)}, taux(line), categorie, {}, true};
      if (line.find("discount") != nullptr) l.remise = Remise{base::Centimes{units(text(line, "discount"), 2)}};
      lignes.push_back(l);
    }
    const auto m = calculer({ModePrix::Ht, lignes, {}, {}});
    ASSERT_TRUE(m);
    const json::Value& expected = *c.find("expected");
    const auto& nets = expected.find("line_nets")->items;
    ASSERT_EQ(nets.size(), m->lignes.size());
    for (std::size_t i = 0; i < nets.size(); ++i) EXPECT_EQ(base::to_string(m->lignes[i].net.ht), nets[i].text);
    const auto& groups = expected.find("vat")->items;
    ASSERT_EQ(groups.size(), m->groupes.size());
    for (const json::Value& group : groups) {
      const auto found = std::find_if(m->groupes.begin(), m->groupes.end(), [&](const GroupeTva& g) {
        return to_text(g.categorie) == text(group, "cat") && g.taux == taux(group);
      });
      ASSERT_NE(found, m->groupes.end());
      EXPECT_EQ(base::to_string(found->total.ht), text(group, "base"));
      EXPECT_EQ(base::to_string(found->total.tva), text(group, "vat"));
    }
    EXPECT_EQ(base::to_string(m->total.ht), text(expected, "total_ht"));
    EXPECT_EQ(base::to_string(m->total.tva), text(expected, "total_vat"));
    EXPECT_EQ(base::to_string(m->total.ttc), text(expected, "total_ttc"));
  }
  EXPECT_GT(cases->items.size(), 5U);
}

TEST(Vecteurs, caisse_en_ttc) {
  const auto cases = vectors("till_ttc.json");
  if (!cases) GTEST_SKIP() << "no vectors";
  for (const json::Value& c : cases->items) {
    SCOPED_TRACE(text(c, "name"));
    std::vector<LigneCalcul> lignes;
    for (const json::Value& item : c.find("items")->items) {
      lignes.push_back({{1000}, {units(text(item, "ttc"), 6)}, taux(item), CategorieTva::S, {}, true});
    }
    const auto m = calculer({ModePrix::Ttc, lignes, {}, {}});
    ASSERT_TRUE(m);
    const auto& groups = c.find("expected")->items;
    ASSERT_EQ(groups.size(), m->groupes.size());
    for (const json::Value& group : groups) {
      const auto found = std::find_if(m->groupes.begin(), m->groupes.end(),
                                      [&](const GroupeTva& g) { return g.taux == taux(group); });
      ASSERT_NE(found, m->groupes.end());
      EXPECT_EQ(base::to_string(found->total.ttc), text(group, "ttc"));
      EXPECT_EQ(base::to_string(found->total.ht), text(group, "ht"));
      EXPECT_EQ(base::to_string(found->total.tva), text(group, "vat"));
    }
  }
  EXPECT_GT(cases->items.size(), 0U);
}

}  // namespace
}  // namespace ventes
