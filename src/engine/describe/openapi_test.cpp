#include "engine/describe/openapi.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/describe/fixture_test.hpp"
#include "engine/json/value.hpp"

namespace describe {
namespace {

using testing::commands;
using testing::models;
using testing::shop;

constexpr json::Limits wide{.depth = 64, .values = 1'000'000};

struct Document {
  std::string text;
  json::Value root;

  explicit Document(std::optional<std::vector<std::string>> rights = std::nullopt, std::string_view transitions = {}) {
    const auto catalog = shop();
    const auth::Rights given(rights.value_or(std::vector<std::string>{}));
    text = openapi(commands(), models(), catalog, rights ? &given : nullptr, "1.2.3", transitions);
    auto parsed = json::parse(text, wide);
    EXPECT_TRUE(parsed) << text;
    if (parsed) root = std::move(*parsed);
  }

  /// The value at a path of member names, or a null value.
  [[nodiscard]] const json::Value& at(std::initializer_list<std::string_view> path) const {
    static const json::Value none;
    const json::Value* value = &root;
    for (const auto name : path)
      if (value) value = value->find(name);
    return value ? *value : none;
  }
  [[nodiscard]] const json::Value& property(std::string_view schema, std::string_view name) const {
    return at({"components", "schemas", schema, "properties", name});
  }
  [[nodiscard]] bool mentions(std::string_view word) const { return text.find(word) != std::string::npos; }
};

std::string compact(const json::Value& value) {
  std::string out;
  json::append(out, value);
  return out;
}

void collect_references(const json::Value& value, std::vector<std::string>& out) {
  for (const auto& [name, member] : value.members) {
    if (name == "$ref") out.push_back(member.text);
    collect_references(member, out);
  }
  for (const auto& item : value.items) collect_references(item, out);
}

TEST(Openapi, says_what_it_is) {
  const Document document;
  EXPECT_EQ(document.at({"openapi"}).text, "3.1.0");
  EXPECT_EQ(document.at({"info", "version"}).text, "1.2.3");
  EXPECT_TRUE(document.at({"x-transitions"}).is_null());
  constexpr std::string_view transitions = R"([{"de":"BROUILLON"}])";
  EXPECT_EQ(compact(Document(std::nullopt, transitions).at({"x-transitions"})), transitions);
}

TEST(Openapi, every_reference_leads_somewhere) {
  const Document document;
  std::vector<std::string> references;
  collect_references(document.root, references);
  ASSERT_FALSE(references.empty());
  for (const auto& reference : references) {
    std::string_view rest = reference;
    ASSERT_TRUE(rest.starts_with("#/components/")) << reference;
    rest.remove_prefix(13);
    const auto slash = rest.find('/');
    EXPECT_FALSE(document.at({"components", rest.substr(0, slash), rest.substr(slash + 1)}).is_null()) << reference;
  }
}

TEST(Openapi, columns_become_properties) {
  const Document document;
  EXPECT_EQ(compact(document.property("Article", "nom")),
            R"({"type":"string","minLength":1,"maxLength":200,"description":"Nom de l'article."})");
  EXPECT_EQ(compact(document.property("Article", "unite")),
            R"({"type":["string","null"],"enum":["PIECE","KG",null],"description":"Unité."})");
  EXPECT_EQ(compact(document.property("Article", "prix_vente")),
            R"({"type":"number","x-scale":2,"minimum":0,)"
            R"("description":"Prix de vente ; la marge est sur prix_achat."})");
  EXPECT_EQ(document.property("Article", "prix_achat").find("x-right")->text, "catalogue:voir_prix_achat");
  EXPECT_EQ(document.property("Article", "categorieId").find("x-reference")->text, "Categorie");
  EXPECT_EQ(document.property("Article", "champs").find("type"), nullptr);
  EXPECT_EQ(compact(*document.property("BankTransaction", "libelles").find("items")), R"({"type":"string"})");
  EXPECT_EQ(document.property("BankTransaction", "date").find("format")->text, "date");
  EXPECT_EQ(document.property("BankTransaction", "lu_le").find("format")->text, "date-time");
}

TEST(Openapi, inputs_hold_what_may_be_written) {
  const Document document;
  EXPECT_EQ(compact(document.at({"components", "schemas", "ArticleCreation", "required"})), R"(["nom","prix_vente"])");
  EXPECT_TRUE(document.at({"components", "schemas", "ArticleModification", "required"}).is_null());
  for (const auto* schema : {"ArticleCreation", "ArticleModification"}) {
    EXPECT_FALSE(document.property(schema, "nom").is_null()) << schema;
    for (const auto* kept : {"stock_actuel", "version", "entrepriseId", "recherche"})
      EXPECT_TRUE(document.property(schema, kept).is_null()) << schema << kept;
  }
  EXPECT_FALSE(document.property("ArticleCreation", "id").is_null());
  EXPECT_TRUE(document.property("ArticleModification", "id").is_null());
}

TEST(Openapi, a_change_has_an_example) {
  const Document document;
  EXPECT_EQ(compact(document.at({"components", "schemas", "ArticleModification", "example"})), R"({"actif":true})");
}

TEST(Openapi, models_offer_what_the_registry_allows) {
  const Document document;
  const auto offers = [&](std::string_view path, std::string_view method) {
    return !document.at({"paths", path, method}).is_null();
  };
  EXPECT_TRUE(offers("/api/v1/Article", "post"));
  for (const auto* method : {"get", "patch", "delete"}) {
    EXPECT_TRUE(offers("/api/v1/Article", method)) << method;
    EXPECT_TRUE(offers("/api/v1/Article/{id}", method)) << method;
  }
  EXPECT_TRUE(offers("/api/v1/Categorie", "post"));
  EXPECT_FALSE(offers("/api/v1/Categorie", "patch"));
  EXPECT_TRUE(offers("/api/v1/BankTransaction", "get"));
  EXPECT_FALSE(offers("/api/v1/BankTransaction", "post"));
  EXPECT_TRUE(document.at({"components", "schemas", "BankTransactionCreation"}).is_null());
}

TEST(Openapi, commands_show_their_schemas) {
  const Document document;
  const auto& solder = document.at({"paths", "/api/v1/Article/{id}/solder", "post"});
  EXPECT_EQ(solder.find("x-right")->text, "catalogue:solder");
  EXPECT_EQ(solder.find("operationId")->text, "Article.solder");
  EXPECT_EQ(solder.find("tags")->items.front().text, "catalogue");
  const auto* schema = solder.find("requestBody")->find("content")->find("application/json")->find("schema");
  EXPECT_EQ(compact(*schema->find("required")), R"(["motif","lignes"])");
  EXPECT_EQ(compact(*schema->find("properties")->find("le")),
            R"({"type":["string","null"],"format":"date","description":"Date ; aujourd'hui par défaut."})");
  const auto* line = schema->find("properties")->find("lignes")->find("items")->find("properties");
  EXPECT_EQ(compact(*line->find("quantite")),
            R"({"type":"number","x-scale":3,"minimum":-1.5,"maximum":2,"description":"Quantité."})");
  ASSERT_NE(solder.find("responses")->find("201"), nullptr);
  const auto& label = document.at({"paths", "/api/v1/Article/{id}/etiquette", "get"});
  EXPECT_NE(label.find("responses")->find("200")->find("content")->find("application/pdf"), nullptr);
  EXPECT_EQ(label.find("parameters")->items.front().find("name")->text, "langue");
  EXPECT_TRUE(document.at({"paths", "/api/v1/session", "post", "security"}).items.empty());
}

TEST(Openapi, nobody_sees_a_hidden_column) { EXPECT_FALSE(Document().mentions("secretHash")); }

TEST(Openapi, what_the_caller_may_not_know_is_mentioned_nowhere) {
  const Document document(std::vector<std::string>{"catalogue:lire"});
  for (const auto* word : {"prix_achat", "BankTransaction", "banque", "solder", "secretHash"})
    EXPECT_FALSE(document.mentions(word)) << word;
  EXPECT_TRUE(Document().mentions("prix_achat"));
  EXPECT_FALSE(document.property("Article", "prix_vente").is_null());
  EXPECT_EQ(document.property("Article", "prix_vente").find("description"), nullptr);
  EXPECT_FALSE(document.at({"paths", "/api/v1/Article/{id}/etiquette"}).is_null());
  EXPECT_TRUE(document.at({"paths", "/api/v1/Article", "post"}).is_null());
  EXPECT_TRUE(document.at({"components", "schemas", "ArticleCreation"}).is_null());
}

TEST(Openapi, a_right_opens_exactly_its_own) {
  const std::vector<std::string> rights{"catalogue:lire", "catalogue:modifier", "catalogue:voir_prix_achat"};
  const Document document(rights);
  EXPECT_FALSE(document.property("ArticleModification", "prix_achat").is_null());
  EXPECT_FALSE(document.at({"paths", "/api/v1/Article", "patch"}).is_null());
  EXPECT_TRUE(document.at({"paths", "/api/v1/Article", "delete"}).is_null());
}

TEST(Openapi, a_caller_without_rights_sees_the_public_part) {
  const Document document(std::vector<std::string>{});
  EXPECT_FALSE(document.mentions("Article"));
  for (const auto* path : {"/healthz", "/readyz", "/metrics", "/api/v1/openapi.json", "/api/v1/session"})
    EXPECT_FALSE(document.at({"paths", path}).is_null()) << path;
}

TEST(Openapi, columns_are_filtered_by_parameters_of_their_name) {
  const Document document;
  EXPECT_EQ(compact(document.at({"components", "parameters", "filtre.Texte.nom"})),
            R"({"name":"nom","in":"query","schema":{"$ref":"#/components/schemas/FiltreTexte"}})");
  const auto list = compact(document.at({"paths", "/api/v1/Article", "get", "parameters"}));
  EXPECT_NE(list.find("#/components/parameters/filtre.Nombre.prix_vente"), std::string::npos);
  EXPECT_NE(list.find("#/components/parameters/or\""), std::string::npos);
}

TEST(Openapi, operation_identifiers_are_unique) {
  const Document document;
  std::vector<std::string> ids;
  for (const auto& [path, item] : document.at({"paths"}).members)
    for (const auto& [method, operation] : item.members)
      if (const auto* id = operation.find("operationId")) ids.push_back(id->text);
  std::sort(ids.begin(), ids.end());
  EXPECT_GT(ids.size(), 10U);
  EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
}

}  // namespace
}  // namespace describe
