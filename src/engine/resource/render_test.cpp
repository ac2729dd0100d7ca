#include <gtest/gtest.h>

#include "engine/resource/answer.hpp"
#include "engine/resource/cursor.hpp"
#include "engine/resource/preferences.hpp"
#include "engine/resource/test_schema.hpp"

namespace {

using catalog::Kind;
using resource::Cell;
using resource::Member;
using test_schema::plan;

using Row = std::vector<std::optional<std::string>>;

class FakeTable : public resource::Table {
 public:
  explicit FakeTable(std::vector<Row> rows) : m_rows(std::move(rows)) {}
  int size() const override { return static_cast<int>(m_rows.size()); }
  std::span<const Cell> row(int index) const override {
    m_cells.clear();
    for (const auto& each : m_rows[static_cast<std::size_t>(index)])
      m_cells.push_back(each ? Cell{*each, false} : Cell{});
    return m_cells;
  }

 private:
  std::vector<Row> m_rows;
  mutable std::vector<Cell> m_cells;
};

base::Result<http::Response> answer(const test_schema::Request& request, std::vector<std::vector<Row>> results) {
  const auto planned = plan(request);
  std::vector<FakeTable> tables;
  for (auto& rows : results) tables.emplace_back(std::move(rows));
  std::vector<const resource::Table*> pointers;
  for (const auto& table : tables) pointers.push_back(&table);
  return resource::render_tables(planned.value(), pointers);
}

std::string header(const http::Response& response, std::string_view name) {
  for (const auto& each : response.headers)
    if (each.name == name) return each.value;
  return "";
}

std::string value(Kind kind, std::string_view text) {
  std::string out;
  resource::append_value(out, kind, {text, false});
  return out;
}

TEST(render, valeurs_selon_leur_type) {
  EXPECT_EQ(value(Kind::Numeric, "12.50"), "12.50");
  EXPECT_EQ(value(Kind::Numeric, "NaN"), "\"NaN\"");
  EXPECT_EQ(value(Kind::Boolean, "t"), "true");
  EXPECT_EQ(value(Kind::Json, "{\"a\": 1}"), "{\"a\": 1}");
  EXPECT_EQ(value(Kind::Text, "a\"b"), "\"a\\\"b\"");
  EXPECT_EQ(value(Kind::Timestamp, "2026-11-22 10:00:00.12+00"), "\"2026-11-22T10:00:00.120000Z\"");
  EXPECT_EQ(value(Kind::Timestamp, "2026-11-22 10:00:00+00"), "\"2026-11-22T10:00:00.000000Z\"");
  EXPECT_EQ(value(Kind::Timestamp, "2026-11-22 10:00:00.123456+00"), "\"2026-11-22T10:00:00.123456Z\"");
  EXPECT_EQ(value(Kind::TextArray, R"({a,"b \"c\\",NULL,"NULL",""})"), R"(["a","b \"c\\",null,"NULL",""])");
  EXPECT_EQ(value(Kind::IntegerArray, "{1,-2}"), "[1,-2]");
  EXPECT_EQ(value(Kind::TextArray, "{}"), "[]");
}

TEST(render, lignes_liees_lues_dans_un_enregistrement) {
  resource::Shape line;
  line.members = {{"d", Member::Type::Value, Kind::Text, 0, {}},
                  {"n", Member::Type::Value, Kind::Numeric, 1, {}},
                  {"t", Member::Type::Value, Kind::Timestamp, 2, {}}};
  resource::Shape top;
  top.members = {{"lignes", Member::Type::Many, Kind::Text, 0, line}};
  const std::string text = "(\"a \"\"b\"\" \\\\ (c),\nd\",1.50,\"2026-11-22 10:00:00+00\")(,,)(\"\",2,)";
  const std::vector<Cell> row{{text, false}};
  std::string out;
  resource::append_object(out, top, row);
  EXPECT_EQ(out, R"({"lignes":[{"d":"a \"b\" \\ (c),\nd","n":1.50,"t":"2026-11-22T10:00:00.000000Z"},)"
                 R"({"d":null,"n":null,"t":null},{"d":"","n":2,"t":null}]})");
  out.clear();
  const std::vector<Cell> nothing{{}};
  resource::append_object(out, top, nothing);
  EXPECT_EQ(out, R"({"lignes":[]})");
}

TEST(render, enregistrement_joint_absent_est_null) {
  const test_schema::Request request{.model = "Document",
                                     .query = "select=numero,client:Client(nom),...origine(o:numero)"};
  const auto response = answer(request, {{{"F1", "id", "Ab", "id2", "F0", "id"},
                                          {"F2", std::nullopt, std::nullopt, std::nullopt, std::nullopt, "id"}}});
  EXPECT_EQ(response->body,
            R"([{"numero":"F1","client":{"nom":"Ab"},"o":"F0"},{"numero":"F2","client":null,"o":null}])");
}

TEST(render, liste_avec_rang_et_total) {
  const auto listed = [](const std::string& query, const std::string& total, int rows) {
    test_schema::Request request{.query = "select=id&" + query};
    if (!total.empty()) request.headers = {{"Prefer", "count=exact"}};
    std::vector<std::vector<Row>> results{std::vector<Row>(static_cast<std::size_t>(rows), Row{"x"})};
    if (!total.empty()) results.push_back({{total}});
    const auto response = answer(request, std::move(results));
    if (!response) return std::to_string(response.error().status) + " " + response.error().code;
    return std::to_string(response->status) + " " + header(*response, "Content-Range");
  };
  EXPECT_EQ(listed("", "", 3), "200 0-2/*");
  EXPECT_EQ(listed("", "", 0), "200 */*");
  EXPECT_EQ(listed("", "3", 3), "200 0-2/3");
  EXPECT_EQ(listed("limit=2&offset=2", "9", 2), "206 2-3/9");
  EXPECT_EQ(listed("offset=10", "9", 0), "416 page_hors_limites");
}

TEST(render, curseur_mene_a_la_page_suivante) {
  const std::string id = "0190b0a0-0000-7000-8000-000000000001";
  const test_schema::Request first{.query = "select=id&order=nom.asc&limit=2&offset=0&actif=is.true"};
  const auto response = answer(first, {{{"x", "Ab"}, {id, "Éa"}}});
  const std::string cursor = header(*response, "X-Next-Cursor");
  ASSERT_FALSE(cursor.empty());
  EXPECT_EQ(header(*response, "Link"),
            "</api/v1/Client?select=id&order=nom.asc&limit=2&actif=is.true&curseur=" + cursor + ">; rel=\"next\"");
  EXPECT_EQ(test_schema::sql({.query = "select=id&order=nom.asc&limit=2&curseur=" + cursor}),
            "SELECT t.\"id\", t.\"nom\" FROM \"Client\" t WHERE (t.\"nom\", t.\"id\") > ($1::text, $2::uuid) ORDER BY "
            "t.\"nom\", "
            "t.\"id\" LIMIT 2 | Éa | " +
                id);
  EXPECT_EQ(test_schema::sql({.query = "order=nom.desc&curseur=" + cursor}),
            "400 requete_invalide [curseur_invalide curseur]");
  const std::string without_name = resource::encode_cursor("nom.asc,id.asc", {std::nullopt, id});
  EXPECT_EQ(test_schema::sql({.query = "order=nom.asc&curseur=" + without_name}),
            "400 requete_invalide [curseur_invalide curseur]");
  EXPECT_EQ(header(*answer(first, {{{id, "Éa"}}}), "X-Next-Cursor"), "");
}

TEST(render, curseur_passe_les_valeurs_absentes) {
  const std::string id = "0190b0a0-0000-7000-8000-000000000001";
  const std::string query = "select=id&order=dateNaissance.desc.nullslast,nom.asc&limit=1";
  const auto dated = answer({.query = query}, {{{id, "2000-01-02", "b"}}});
  EXPECT_EQ(
      test_schema::sql({.query = query + "&curseur=" + header(*dated, "X-Next-Cursor")}),
      "SELECT t.\"id\", t.\"dateNaissance\", t.\"nom\" FROM \"Client\" t WHERE (((t.\"dateNaissance\" < $1::date OR "
      "t.\"dateNaissance\" IS NULL)) OR (t.\"dateNaissance\" = $1::date AND t.\"nom\" > $2::text) OR "
      "(t.\"dateNaissance\" = "
      "$1::date AND t.\"nom\" = $2::text AND t.\"id\" > $3::uuid)) ORDER BY t.\"dateNaissance\" DESC NULLS LAST, "
      "t.\"nom\", "
      "t.\"id\" LIMIT 1 | 2000-01-02 | b | " +
          id);
  const auto undated = answer({.query = query}, {{{id, std::nullopt, "b"}}});
  const std::string sql = test_schema::sql({.query = query + "&curseur=" + header(*undated, "X-Next-Cursor")});
  EXPECT_NE(sql.find("WHERE ((false) OR (t.\"dateNaissance\" IS NULL AND t.\"nom\" > $1::text)"), std::string::npos)
      << sql;
}

TEST(render, un_seul_objet_ou_406) {
  const test_schema::Request request{.query = "select=nom",
                                     .headers = {{"Accept", "application/vnd.pgrst.object+json"}}};
  EXPECT_EQ(answer(request, {{{"a", "id"}}})->body, R"({"nom":"a"})");
  EXPECT_EQ(answer(request, {{}}).error().status, 406);
  EXPECT_EQ(answer(request, {{{"a", "id"}, {"b", "id"}}}).error().code, "ligne_unique_attendue");
}

TEST(render, etag_suit_la_version) {
  const std::string id = "0190b0a0-0000-7000-8000-000000000001";
  test_schema::Request request{.query = "select=nom", .id = id};
  auto response = answer(request, {{{"a", "7"}}});
  EXPECT_EQ(response->body, R"({"nom":"a"})");
  EXPECT_EQ(header(*response, "ETag"), "\"v7\"");
  request.headers = {{"If-None-Match", "\"v7\""}};
  EXPECT_EQ(answer(request, {{{"a", "7"}}})->status, 304);
  EXPECT_EQ(answer(request, {{{"a", "8"}}})->status, 200);
  EXPECT_EQ(answer(request, {{}}).error().status, 404);
  // With a linked record the version alone would hide a change of that record.
  const test_schema::Request linked{.query = "select=nom,Niveau(nom)", .id = id};
  const auto first = header(*answer(linked, {{{"a", "n", "Or", "7"}}}), "ETag");
  const auto second = header(*answer(linked, {{{"a", "n", "Argent", "7"}}}), "ETag");
  EXPECT_TRUE(first.starts_with("\"v7-"));
  EXPECT_NE(first, second);
  EXPECT_EQ(resource::read_if_match(first).versions, std::vector<std::int64_t>{7});
}

TEST(render, csv_selon_rfc_4180) {
  const test_schema::Request request{.query = "select=nom,tags,solde:points_solde,actif",
                                     .headers = {{"Accept", "text/csv"}}};
  const auto response =
      answer(request, {{{"a,\"b\"\nc", "{x,y}", "12", "t", "id"}, {"", std::nullopt, "0", std::nullopt, "id"}}});
  EXPECT_EQ(response->content_type, "text/csv; charset=utf-8");
  EXPECT_EQ(response->body,
            "nom,tags,solde,actif\r\n\"a,\"\"b\"\"\nc\",\"[\"\"x\"\",\"\"y\"\"]\",12,true\r\n\"\",,0,\r\n");
}

TEST(render, csv_sans_formule) {
  const test_schema::Request request{.query = "select=nom,tags,solde:points_solde,actif",
                                     .headers = {{"Accept", "text/csv"}}};
  const auto response = answer(request, {{{"=cmd|'/C calc'!A0", "{=x}", "-12", "t", "id"},
                                          {"+33612345678", std::nullopt, "0", std::nullopt, "id"},
                                          {"-3.5", std::nullopt, "0", std::nullopt, "id"},
                                          {"l'abeille", std::nullopt, "0", std::nullopt, "id"}}});
  EXPECT_EQ(response->body,
            "nom,tags,solde,actif\r\n'=cmd|'/C calc'!A0,\"[\"\"=x\"\"]\",-12,true\r\n'+33612345678,,0,\r\n"
            "-3.5,,0,\r\nl'abeille,,0,\r\n");
}

TEST(render, ecriture_perimee_ou_absente) {
  const std::string id = "0190b0a0-0000-7000-8000-000000000001";
  const test_schema::Request patch{
      .method = "PATCH", .id = id, .headers = {{"If-Match", "\"v1\""}}, .body = R"({"nom":"b"})"};
  EXPECT_EQ(answer(patch, {{}}).error().status, 404);
  EXPECT_EQ(answer(patch, {{{id, std::nullopt, std::nullopt, "{}", std::nullopt}}}).error().status, 412);
  const auto done = answer(patch, {{{id, id, "2", "{\"nom\": \"a\"}", "{\"nom\": \"b\"}"}}});
  EXPECT_EQ(done->status, 204);
  EXPECT_EQ(header(*done, "ETag"), "\"v2\"");
  const FakeTable table({{id, id, "2", "{\"nom\": \"a\"}", "{\"nom\": \"b\"}"}});
  const auto changes = resource::changes_of(plan(patch).value(), table);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].id, id);
  EXPECT_EQ(changes[0].avant, "{\"nom\": \"a\"}");
  EXPECT_EQ(changes[0].apres, "{\"nom\": \"b\"}");
}

TEST(render, creation_dit_ou_trouver_l_enregistrement) {
  const test_schema::Request post{.method = "POST", .body = R"( {"nom":"b"})"};
  const auto created = answer(post, {{{"ID", "1", "{}"}}});
  EXPECT_EQ(created->status, 201);
  EXPECT_EQ(header(*created, "Location"), "/api/v1/Client/ID");
  EXPECT_EQ(created->body, "");
}

}  // namespace
