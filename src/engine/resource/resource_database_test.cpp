#include <gtest/gtest.h>

#include <set>

#include "engine/json/value.hpp"
#include "engine/resource/resource.hpp"
#include "engine/resource/sqlstate_refusal.hpp"
#include "tests/support/test_database.hpp"

namespace {

const char* const tenant_a = "00000000-0000-7000-8000-00000000000a";
const char* const tenant_b = "00000000-0000-7000-8000-00000000000b";
const char* const document_a = "00000000-0000-7000-8000-0000000000d1";

struct Ask {
  std::string method = "GET";
  std::string model = "Client";
  std::string query = {};
  std::string id = {};
  std::vector<http::Header> headers = {};
  std::string body = {};
  const char* tenant = tenant_a;
  std::vector<std::string> rights = {"x:*"};
};

struct Answer {
  int status = 0;
  /// Code of the refusal, or the body.
  std::string text;
  std::vector<http::Header> headers;
  std::vector<resource::Change> changes;

  [[nodiscard]] std::string header(std::string_view name) const {
    for (const auto& each : headers)
      if (each.name == name) return each.value;
    return "";
  }
};

class ResourceDatabase : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    const auto database = test::Database::clone();
    pg::ConnectOptions as_owner;
    as_owner.conninfo = database.owner();
    pg::Session owner(std::move(as_owner));
    for (const char* tenant : {tenant_a, tenant_b}) fill(owner, tenant);
    pg::ConnectOptions options;
    options.conninfo = database.application();
    s_session = new pg::Session(std::move(options));
    s_catalog = new catalog::Catalog(catalog::load(*s_session));
    s_registry = new resource::Registry;
    static constexpr std::string_view hidden[] = {"pinHash"};
    static constexpr resource::GuardedColumn guarded[] = {{"prix_achat", "x:voir_prix_achat"}};
    for (const auto& table : s_catalog->tables())
      s_registry->add({table.name, "x", resource::All, {}, guarded, hidden});
  }
  static void TearDownTestSuite() {
    delete s_registry;
    delete s_catalog;
    delete s_session;
  }

  static void fill(pg::Session& owner, const std::string& tenant) {
    const std::string last(1, tenant.back());
    owner.execute_script(
        "BEGIN; SET LOCAL app.entreprise = '" + tenant +
        "';"
        "INSERT INTO \"Entreprise\" (id, nom, email, slug) VALUES ('" +
        tenant + "', 'Maison " + last + "', '" + last + "@exemple.fr', 'maison-" + last +
        "');"
        "INSERT INTO \"Client\" (\"entrepriseId\", id, nom, ville, \"dateNaissance\", tags) SELECT '" +
        tenant +
        "', ('00000000-0000-7000-9000-0000000000' || lpad(i::text, 2, '0'))::uuid, 'Élodie ' || i % 7, 'Lyon', "
        "CASE WHEN i % 3 = 0 THEN NULL ELSE date '2000-01-01' + i % 5 END, ARRAY['a', 'b \"c\"'] FROM "
        "generate_series(1, 25) i;"
        "INSERT INTO \"Document\" (\"entrepriseId\", id, type, \"clientId\", objet) VALUES ('" +
        tenant + "', '" + document_a +
        "', 'FACTURE', '00000000-0000-7000-9000-000000000001', 'Objet');"
        "INSERT INTO \"LigneDocument\" (\"entrepriseId\", \"documentId\", designation, quantite, montant_ht, ordre, "
        "\"createdAt\") "
        "VALUES ('" +
        tenant + "', '" + document_a +
        "', E'Pain \"bis\" (gros), \\\\ été\\n2', 1.5, 12.50, 1, '2026-01-02 03:04:05.6+00'), "
        "('" +
        tenant + "', '" + document_a + "', 'Sel', 2, 3, 2, '2026-01-02 03:04:05+00'); COMMIT");
  }

  static Answer ask(const Ask& given) {
    auth::Identity identity;
    identity.entreprise = *base::Uuid::parse(given.tenant);
    identity.rights = auth::Rights(given.rights);
    http::Request request;
    request.method = given.method;
    request.target = "/api/v1/" + given.model;
    request.headers = given.headers;
    request.body = given.body;
    resource::Call call{given.method, given.model, {}, given.query, &request};
    if (!given.id.empty()) call.id = base::Uuid::parse(given.id);
    const auto plan = resource::plan(*s_registry, *s_catalog, identity, call, base::Instant{});
    if (!plan) return {plan.error().status, plan.error().code, {}, {}};
    return run(*plan, given.tenant);
  }

  static Answer run(const resource::Plan& plan, const std::string& tenant) {
    try {
      s_session->queue_sql("BEGIN");
      s_session->queue_sql("SET LOCAL app.entreprise = '" + tenant + "'");
      for (const auto& statement : plan.statements) s_session->queue_sql(statement.sql, statement.params);
      const auto rows = s_session->sync();
      const std::span<const pg::Rows> results(rows.data() + 2, rows.size() - 2);
      const auto response = resource::render(plan, results);
      if (!response) {
        s_session->reset();
        return {response.error().status, response.error().code, {}, {}};
      }
      Answer answer{response->status, response->body, response->headers, resource::changes(plan, results)};
      s_session->execute_sql("COMMIT");
      return answer;
    } catch (const pg::Error& error) {
      s_session->reset();
      const auto refusal = resource::sqlstate_refusal(error, *s_catalog);
      if (!refusal) return {500, error.sqlstate + " " + error.what() + "\n" + plan.statements.front().sql, {}, {}};
      return {refusal->status, refusal->code, {}, {}};
    }
  }

  static pg::Session* s_session;
  static catalog::Catalog* s_catalog;
  static resource::Registry* s_registry;
};
pg::Session* ResourceDatabase::s_session = nullptr;
catalog::Catalog* ResourceDatabase::s_catalog = nullptr;
resource::Registry* ResourceDatabase::s_registry = nullptr;

// Every model, and every link of every model by the name of its foreign key.
TEST_F(ResourceDatabase, chaque_modele_et_chaque_lien_se_lisent) {
  for (const auto& table : s_catalog->tables()) {
    const Answer all = ask({.model = table.name, .headers = {{"Prefer", "count=exact"}}});
    EXPECT_EQ(all.status, 200) << table.name << all.text;
    EXPECT_TRUE(json::parse(all.text)) << all.text;
    EXPECT_EQ(ask({.model = table.name, .headers = {{"Accept", "text/csv"}}}).status, 200) << table.name;
    for (const auto& relation : s_catalog->relations(table)) {
      const std::string query = "select=id,lien:" + relation.target->name + "!" + relation.key->name + "(*)";
      const bool to_itself = relation.target == &table;
      const Answer linked = ask({.model = table.name, .query = query});
      if (to_itself && linked.status == 400) continue;
      EXPECT_EQ(linked.status, 200) << table.name << " " << query << " " << linked.text;
      EXPECT_TRUE(json::parse(linked.text)) << linked.text;
    }
  }
}

TEST_F(ResourceDatabase, document_avec_lignes_et_client) {
  const Answer answer =
      ask({.model = "Document",
           .query = "select=objet,client:Client(nom,tags),lignes:LigneDocument(designation,quantite,montant_ht,"
                    "createdAt)&lignes.order=ordre.desc",
           .id = document_a});
  EXPECT_EQ(answer.text,
            R"({"objet":"Objet","client":{"nom":"Élodie 1","tags":["a","b \"c\""]},"lignes":[)"
            R"({"designation":"Sel","quantite":2.000,"montant_ht":3.00,"createdAt":"2026-01-02T03:04:05.000000Z"},)"
            R"({"designation":"Pain \"bis\" (gros), \\ été\n2","quantite":1.500,"montant_ht":12.50,)"
            R"("createdAt":"2026-01-02T03:04:05.600000Z"}]})");
  // The same values through the flat path are the same text.
  const Answer flat =
      ask({.model = "LigneDocument", .query = "select=designation,quantite,montant_ht,createdAt&order=ordre.desc"});
  EXPECT_NE(answer.text.find(flat.text), std::string::npos) << flat.text;
}

TEST_F(ResourceDatabase, modele_imbrique_sur_trois_niveaux) {
  const Answer answer =
      ask({.query = "select=nom,docs:Document(objet,lignes:LigneDocument(designation,doc:Document(objet)))"
                    "&docs.lignes.order=ordre.asc&docs.lignes.limit=1&id=eq.00000000-0000-7000-9000-000000000001"});
  EXPECT_EQ(answer.text,
            R"([{"nom":"Élodie 1","docs":[{"objet":"Objet","lignes":[{"designation":"Pain \"bis\" (gros), \\ été\n2",)"
            R"("doc":{"objet":"Objet"}}]}]}])");
}

TEST_F(ResourceDatabase, recherche_sans_accents) {
  EXPECT_EQ(ask({.query = "select=nom&recherche=ilike.*ELODIE 6*&order=nom", .headers = {{"Prefer", "count=exact"}}})
                .header("Content-Range"),
            "0-2/3");
}

TEST_F(ResourceDatabase, comptes) {
  for (const char* count : {"exact", "estimated"})
    EXPECT_EQ(ask({.query = "limit=5", .headers = {{"Prefer", std::string("count=") + count}}}).header("Content-Range"),
              "0-4/25");
  EXPECT_EQ(ask({.method = "HEAD", .query = "limit=5", .headers = {{"Prefer", "count=exact"}}}).header("Content-Range"),
            "0-4/25");
  EXPECT_EQ(ask({.query = "limit=5", .headers = {{"Prefer", "count=planned"}}}).header("Content-Range").substr(0, 4),
            "0-4/");
  EXPECT_EQ(
      ask({.query = "select=nom,Document!inner()", .headers = {{"Prefer", "count=exact"}}}).header("Content-Range"),
      "0-0/1");
  EXPECT_EQ(ask({.query = "select=nom,Document()&Document=is.null", .headers = {{"Prefer", "count=exact"}}})
                .header("Content-Range"),
            "0-23/24");
}

// Pages by cursor give every record once and in the order of the whole list, absent values included.
TEST_F(ResourceDatabase, pages_par_curseur_sans_repeter_ni_sauter) {
  for (const std::string order : {"dateNaissance.desc.nullslast,nom.asc", "dateNaissance.asc", "dateNaissance.desc",
                                  "nom.desc", "nom.asc,dateNaissance.asc.nullsfirst", "id.asc"}) {
    const json::Value whole = json::parse(ask({.query = "select=id&order=" + order}).text).value();
    ASSERT_EQ(whole.items.size(), 25U);
    std::vector<std::string> seen;
    std::string cursor;
    do {
      const Answer page =
          ask({.query = "select=id&limit=4&order=" + order + (cursor.empty() ? "" : "&curseur=" + cursor)});
      ASSERT_EQ(page.status, 200) << order << page.text;
      const json::Value rows = json::parse(page.text).value();
      for (const auto& item : rows.items) seen.push_back(item.find("id")->text);
      cursor = page.header("X-Next-Cursor");
    } while (!cursor.empty() && seen.size() < 100);
    ASSERT_EQ(seen.size(), 25U) << order;
    for (std::size_t i = 0; i < seen.size(); ++i) EXPECT_EQ(seen[i], whole.items[i].find("id")->text) << order << i;
  }
}

TEST_F(ResourceDatabase, vie_d_un_enregistrement) {
  const std::vector<http::Header> shown{{"Prefer", "return=representation"}};
  const Answer created =
      ask({.method = "POST",
           .query = "select=nom,version,entreprise(nom)",
           .headers = shown,
           .body = R"({"nom":"Zoé","encoursMax":"12.5","tags":["x,y"],"adresseLivraison":{"ville":"Lyon"}})"});
  ASSERT_EQ(created.status, 400);  // "entreprise" is not a link name: the column is the tenant's own
  const Answer again =
      ask({.method = "POST",
           .query = "select=id,nom,version,encoursMax,Entreprise(nom)",
           .headers = shown,
           .body = R"({"nom":"Zoé","encoursMax":"12.5","tags":["x,y"],"adresseLivraison":{"ville":"Lyon"}})"});
  ASSERT_EQ(again.status, 201) << again.text;
  const json::Value row = json::parse(again.text).value().items.at(0);
  const std::string id = row.find("id")->text;
  EXPECT_EQ(row.find("encoursMax")->text, "12.50");
  EXPECT_EQ(row.find("Entreprise")->find("nom")->text, "Maison a");
  ASSERT_EQ(again.changes.size(), 1U);
  EXPECT_EQ(json::parse(again.changes[0].apres)->find("nom")->text, "Zoé");
  EXPECT_EQ(json::parse(again.changes[0].apres)->find("recherche"), nullptr);

  EXPECT_EQ(ask({.id = id, .tenant = tenant_b}).text, "enregistrement_introuvable");
  EXPECT_EQ(ask({.method = "PATCH", .id = id, .body = R"({"nom":"Vol"})", .tenant = tenant_b}).status, 404);
  EXPECT_EQ(ask({.method = "DELETE", .id = id, .tenant = tenant_b}).status, 404);

  const std::string tag = ask({.id = id}).header("ETag");
  EXPECT_EQ(tag, "\"v1\"");
  const Answer changed = ask({.method = "PATCH",
                              .query = "select=nom",
                              .id = id,
                              .headers = {{"If-Match", tag}, {"Prefer", "return=representation"}},
                              .body = R"({"nom":"Zoé 2"})"});
  EXPECT_EQ(changed.text, R"({"nom":"Zoé 2"})");
  EXPECT_EQ(changed.header("ETag"), "\"v2\"");
  EXPECT_EQ(json::parse(changed.changes.at(0).avant)->find("nom")->text, "Zoé");
  EXPECT_EQ(ask({.method = "PATCH", .id = id, .headers = {{"If-Match", tag}}, .body = R"({"nom":"x"})"}).text,
            "version_perimee");
  EXPECT_EQ(ask({.method = "DELETE", .id = id, .headers = {{"If-Match", tag}}}).status, 412);
  EXPECT_EQ(ask({.query = "select=nom", .id = id}).text, R"({"nom":"Zoé 2"})");
  EXPECT_EQ(ask({.method = "DELETE", .id = id}).status, 204);
  EXPECT_EQ(ask({.id = id}).status, 404);
}

TEST_F(ResourceDatabase, ecritures_par_filtre) {
  EXPECT_EQ(ask({.method = "POST", .model = "Categorie", .body = R"([{"nom":"C1","ordre":7},{"nom":"C2","ordre":7}])"})
                .status,
            201);
  const Answer changed =
      ask({.method = "PATCH", .model = "Categorie", .query = "ordre=eq.7", .body = R"({"ordre":8})"});
  EXPECT_EQ(changed.status, 204) << changed.text;
  EXPECT_EQ(changed.changes.size(), 2U);
  const Answer removed = ask({.method = "DELETE",
                              .model = "Categorie",
                              .query = "ordre=eq.8&select=nom&nom=eq.C1",
                              .headers = {{"Prefer", "return=representation"}}});
  EXPECT_EQ(removed.text, R"([{"nom":"C1"}])");
  EXPECT_EQ(ask({.method = "DELETE", .model = "Categorie", .query = "ordre=eq.8", .tenant = tenant_b}).changes.size(),
            0U);
}

TEST_F(ResourceDatabase, refus_de_la_base_traduits) {
  const std::string id = "00000000-0000-7000-9000-000000000001";
  EXPECT_EQ(ask({.method = "POST", .body = R"({"nom":"x","niveauFideliteId":")" + id + "\"}"}).text,
            "reference_inconnue");
  EXPECT_EQ(ask({.method = "POST", .body = R"({"nom":"x","email":"A@B.FR"})"}).text, "valeur_refusee");
  EXPECT_EQ(ask({.method = "POST", .body = R"({"nom":"x","id":")" + id + "\"}"}).status, 409);
  EXPECT_EQ(ask({.method = "DELETE", .id = id}).text, "enregistrement_utilise");
}

TEST_F(ResourceDatabase, entree_hostile_jamais_500) {
  for (const std::string query : {"nom=fts.a b c",
                                  "nom=fts.'",
                                  "nom=like.\\\\",
                                  "tags=cs.{a,{b}",
                                  "tags=cs.{\"}",
                                  "adresseLivraison=cs.[",
                                  "nom=in.()",
                                  "encoursMax=eq.1e29",
                                  "encoursMax=gt.-1e-29",
                                  "points_solde=eq.1e9",
                                  "order=tags,adresseLivraison",
                                  "nom=eq.';--",
                                  "select=adresseLivraison->0->>a",
                                  "adresseLivraison->a->>b=eq.1",
                                  "adresseLivraison=eq.{}",
                                  "limit=0",
                                  "offset=1000000000000",
                                  "dateNaissance=gt.1900-01-01",
                                  "createdAt=lt.2199-12-31T23:59:59.999999+15:59",
                                  "nom=ilike(all).{}",
                                  "nom=ilike(any).{}",
                                  "or=(nom.eq.\")\",nom.in.(\"a,b\"))",
                                  "id=in.()",
                                  "nom=wfts.\"((",
                                  "actif=eq.1",
                                  "select=Document(Paiement(Document(Client(*))))",
                                  "recherche=ilike.%25%5C%5C",
                                  "anonymiseAt=is.not_null",
                                  "select=*,*,nom"}) {
    const Answer answer = ask({.query = query});
    EXPECT_LT(answer.status, 500) << query << " → " << answer.text;
  }
  EXPECT_LT(ask({.method = "POST", .body = R"({"nom":")" + std::string(1 << 20, 'x') + "\"}"}).status, 500);
  EXPECT_LT(ask({.method = "POST", .body = R"({"nom":"x","encoursMax":)" + std::string(5000, '9') + "}"}).status, 500);
  EXPECT_LT(
      ask({.method = "POST", .body = R"({"nom":"x","adresseLivraison":{"n":)" + std::string(5000, '9') + "}}"}).status,
      500);
  EXPECT_LT(ask({.method = "POST", .body = R"({"nom":"x","adresseLivraison":{"n":1e999999}})"}).status, 500);
  EXPECT_LT(ask({.method = "POST", .model = "UserActivity", .body = R"({"ip":"zut"})"}).status, 500);
}

TEST_F(ResourceDatabase, colonne_reservee_absente_partout) {
  const std::vector<std::string> rights{"x:lire", "x:creer"};
  for (const char* accept : {"application/json", "text/csv"})
    EXPECT_EQ(ask({.model = "Article", .headers = {{"Accept", accept}}, .rights = rights}).text.find("prix_achat"),
              std::string::npos);
  EXPECT_EQ(ask({.model = "Article", .query = "prix_achat=gt.1", .rights = rights}).text, "requete_invalide");
  const Answer created = ask({.method = "POST",
                              .model = "Article",
                              .headers = {{"Prefer", "return=representation"}},
                              .body = R"({"reference":"R1","nom":"Pain","prix_vente_ht":1.2})",
                              .rights = rights});
  EXPECT_EQ(created.status, 201);
  EXPECT_EQ(created.text.find("prix_achat"), std::string::npos);
}

}  // namespace
