#include "engine/describe/typescript.hpp"

#include <gtest/gtest.h>

#include "engine/describe/fixture_test.hpp"

namespace describe {
namespace {

std::string types() {
  static const std::string text = database_types(testing::models(), testing::shop());
  return text;
}

bool has(std::string_view fragment) { return types().find(fragment) != std::string::npos; }

/// The text from `start` to the next closing brace.
std::string block(std::string_view table, std::string_view name) {
  const std::string text = types();
  const auto at = text.find(std::string(name) + ": {", text.find("      " + std::string(table) + ": {"));
  return text.substr(at, text.find('}', at) - at);
}

TEST(Typescript, rows_have_exact_names_and_types) {
  const auto row = block("Article", "Row");
  for (const auto* line : {"prix_achat: number | null\n", "nom: string\n", "champs: Json | null\n", "actif: boolean\n",
                           "unite: Database['public']['Enums']['Article_unite'] | null\n",
                           "recherche: string | null\n"})
    EXPECT_NE(row.find(line), std::string::npos) << line << row;
  EXPECT_NE(block("BankTransaction", "Row").find("libelles: string[]\n"), std::string::npos);
  EXPECT_FALSE(has("secretHash"));
}

TEST(Typescript, enums_are_unions) { EXPECT_TRUE(has("Article_unite: 'PIECE' | 'KG'\n")) << types(); }

TEST(Typescript, inputs_refuse_what_the_server_keeps) {
  const auto insert = block("Article", "Insert");
  for (const auto* line : {" nom: string\n", " id?: string\n", " actif?: boolean\n", " stock_actuel?: never\n",
                           " version?: never\n", " recherche?: never\n", " prix_achat?: number | null\n"})
    EXPECT_NE(insert.find(line), std::string::npos) << line << insert;
  const auto update = block("Article", "Update");
  EXPECT_NE(update.find(" nom?: string\n"), std::string::npos) << update;
  EXPECT_NE(update.find(" id?: never\n"), std::string::npos) << update;
  EXPECT_TRUE(has("        Insert: never\n        Update: never\n"));
}

TEST(Typescript, relationships_name_the_link_column_alone) {
  EXPECT_TRUE(has("{ foreignKeyName: 'article_categorie_fk'; columns: ['categorieId']; isOneToOne: false; "
                  "referencedRelation: 'Categorie'; referencedColumns: ['id'] }"))
      << types();
}

TEST(Typescript, a_comment_cannot_end_its_comment) {
  EXPECT_TRUE(has("/** Faux si retiré * / de la vente. */")) << types();
}

}  // namespace
}  // namespace describe
