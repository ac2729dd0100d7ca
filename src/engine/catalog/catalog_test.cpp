#include "engine/catalog/catalog.hpp"

#include <gtest/gtest.h>

#include "engine/pg/session.hpp"
#include "tests/support/test_database.hpp"

namespace {

using catalog::Bound;
using catalog::Column;
using catalog::Kind;

Column checked(Kind kind, const char* name, const char* definition) {
  std::vector<Column> columns(1);
  columns[0].name = name;
  columns[0].kind = kind;
  catalog::apply_check(columns, name, definition);
  return columns[0];
}

TEST(catalogue, valeurs_permises_lues_dans_le_check) {
  const Column column =
      checked(Kind::Text, "businessType", "CHECK ((\"businessType\" = ANY (ARRAY['A'::text, 'L''AN'::text])))");
  EXPECT_EQ(column.allowed, (std::vector<std::string>{"A", "L'AN"}));
  EXPECT_TRUE(checked(Kind::Text, "a", "CHECK (((a = ANY (ARRAY['X'::text])) OR (length(a) = 2)))").allowed.empty());
}

TEST(catalogue, longueurs_lues_dans_le_check) {
  const Column column = checked(Kind::Text, "nom", "CHECK (((char_length(nom) >= 1) AND (char_length(nom) <= 200)))");
  EXPECT_EQ(column.min_length, 1);
  EXPECT_EQ(column.max_length, 200);
  EXPECT_EQ(checked(Kind::Text, "raisonSociale", "CHECK ((char_length(\"raisonSociale\") < 50))").max_length, 49);
}

TEST(catalogue, bornes_lues_dans_le_check) {
  const Column column = checked(Kind::Numeric, "tva", "CHECK (((tva >= (0)::numeric) AND (tva <= (100)::numeric)))");
  EXPECT_EQ(column.min, (Bound{"0", true}));
  EXPECT_EQ(column.max, (Bound{"100", true}));
  EXPECT_EQ(checked(Kind::Integer, "rang", "CHECK ((rang > 0))").min, (Bound{"0", false}));
  EXPECT_EQ(checked(Kind::Integer, "rang", "CHECK (((rang > 0) OR (rang < '-5'::integer)))").min, std::nullopt);
  EXPECT_EQ(checked(Kind::Numeric, "ecart", "CHECK ((ecart >= '-5.5'::numeric))").min, (Bound{"-5.5", true}));
}

class CatalogueReel : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    pg::ConnectOptions options;
    options.conninfo = test::Database::clone().application();
    pg::Session session(std::move(options));
    s_catalog = new catalog::Catalog(catalog::load(session));
  }
  static void TearDownTestSuite() { delete s_catalog; }
  static catalog::Catalog* s_catalog;
};
catalog::Catalog* CatalogueReel::s_catalog = nullptr;

TEST_F(CatalogueReel, colonnes_du_document) {
  const catalog::Table* document = s_catalog->find("Document");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->primary_key(), (std::vector<std::string>{"entrepriseId", "id"}));
  const Column* total = document->find("montant_ttc");
  ASSERT_TRUE(total);
  EXPECT_EQ(total->kind, Kind::Numeric);
  EXPECT_EQ(total->precision, 14);
  EXPECT_EQ(total->scale, 2);
  EXPECT_FALSE(document->find("statut")->allowed.empty());
  EXPECT_EQ(document->find("dateEmission")->kind, Kind::Date);
  EXPECT_EQ(document->find("valideAt")->kind, Kind::Timestamp);
  EXPECT_EQ(document->find("emetteur")->kind, Kind::Json);
  EXPECT_FALSE(document->comment.empty());
  EXPECT_EQ(document->find("inexistante"), nullptr);
}

TEST_F(CatalogueReel, colonne_calculee_et_longueur_du_client) {
  const catalog::Table* client = s_catalog->find("Client");
  EXPECT_TRUE(client->find("recherche")->generated);
  EXPECT_FALSE(client->find("nom")->nullable);
  EXPECT_EQ(client->find("nom")->max_length, 200);
  EXPECT_EQ(client->find("tags")->kind, Kind::TextArray);
  EXPECT_TRUE(client->find("version")->has_default);
}

TEST_F(CatalogueReel, liens_dans_les_deux_sens) {
  const catalog::Table& document = *s_catalog->find("Document");
  const auto client = s_catalog->resolve(document, "client", "");
  ASSERT_EQ(client.size(), 1U);
  EXPECT_EQ(client[0]->target->name, "Client");
  EXPECT_EQ(client[0]->join,
            (std::vector<std::pair<std::string, std::string>>{{"entrepriseId", "entrepriseId"}, {"clientId", "id"}}));
  const auto lines = s_catalog->resolve(document, "LigneDocument", "");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_FALSE(lines[0]->to_one);
  const auto settings = s_catalog->resolve(*s_catalog->find("Entreprise"), "ParametresEntreprise", "");
  ASSERT_EQ(settings.size(), 1U);
  EXPECT_TRUE(settings[0]->to_one);
  EXPECT_FALSE(settings[0]->outgoing);
  EXPECT_EQ(s_catalog->resolve(*s_catalog->find("StockTransfer"), "Store", "").size(), 2U);
  EXPECT_EQ(s_catalog->resolve(*s_catalog->find("StockTransfer"), "Store", "storeSourceId").size(), 1U);
  EXPECT_TRUE(s_catalog->resolve(document, "Inconnu", "").empty());
}

TEST_F(CatalogueReel, contrainte_menee_a_ses_colonnes) {
  const auto place = s_catalog->constraint("client_nom_longueur");
  ASSERT_TRUE(place);
  EXPECT_EQ(place->table->name, "Client");
  EXPECT_EQ(place->constraint->columns, std::vector<std::string>{"nom"});
  EXPECT_EQ(s_catalog->constraint("client_niveau_fidelite_fk")->foreign_key->link_column(), "niveauFideliteId");
  EXPECT_FALSE(s_catalog->constraint("inconnue"));
}

}  // namespace
