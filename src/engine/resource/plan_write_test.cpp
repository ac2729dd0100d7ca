#include <gtest/gtest.h>

#include "engine/resource/test_schema.hpp"

namespace {

using test_schema::plan;
using test_schema::sql;

const std::string id = "0190b0a0-0000-7000-8000-000000000001";
const std::string tenant = test_schema::entreprise.text();

std::string post(const std::string& body) {
  return sql({.method = "POST", .body = body, .rights = {"clients:lire", "clients:creer"}});
}

TEST(plan_write, creation_donne_id_et_entreprise) {
  const std::string text =
      post(R"({"nom":"Durand","encoursMax":"12.5","tags":["a","b\"c"],"adresseLivraison":{"a":1.50}})");
  EXPECT_TRUE(text.starts_with(
      "WITH ecrit AS (INSERT INTO \"Client\" (\"id\", \"entrepriseId\", \"nom\", \"encoursMax\", \"tags\", "
      "\"adresseLivraison\") VALUES ($1::uuid, $2::uuid, $3::text, $4::numeric, $5::text[], "
      "$6::jsonb) RETURNING *) SELECT t.\"id\", t.\"version\", (to_jsonb(t) - ARRAY["))
      << text;
  EXPECT_TRUE(text.ends_with(" | " + tenant + R"( | Durand | 12.50 | {"a","b\"c"} | {"a":1.50})")) << text;
  EXPECT_NE(text.find("'pinHash'"), std::string::npos);
}

TEST(plan_write, id_du_client_garde) {
  const auto planned = plan({.method = "POST", .body = R"({"id":")" + id + R"(","nom":"x"})"});
  EXPECT_EQ(planned->statements.at(0).params.value(0), id);
}

TEST(plan_write, lot_complete_par_les_valeurs_par_defaut) {
  const std::string text = post(R"([{"nom":"a"},{"nom":"b","type":"PUBLIC","actif":null}])");
  EXPECT_NE(
      text.find(
          "VALUES ($1::uuid, $2::uuid, $3::text, DEFAULT, DEFAULT), ($4::uuid, $5::uuid, $6::text, $7::text, NULL)"),
      std::string::npos)
      << text;
}

TEST(plan_write, toutes_les_fautes_a_la_fois) {
  struct {
    const char* body;
    const char* expected;
  } cases[] = {
      {R"({"type":"X","encoursMax":1.234,"points_solde":1,"zut":1,"prix_achat":1})",
       "422 entree_invalide [valeur_inconnue #/type] [trop_de_decimales #/encoursMax] [champ_non_modifiable "
       "#/points_solde] "
       "[champ_inconnu #/zut] [champ_inconnu #/prix_achat] [champ_obligatoire #/nom]"},
      {R"([{"nom":"a"},{"nom":5},{"nom":""},{"nom":"douze lettres"},7])",
       "422 entree_invalide [type_invalide #/4] [type_invalide #/1/nom] [champ_vide #/2/nom] [texte_trop_long "
       "#/3/nom]"},
      {R"({"nom":null,"encoursMax":-1,"dateNaissance":"31/12/2000","niveauId":"x","actif":"oui","tags":"a"})",
       "422 entree_invalide [champ_obligatoire #/nom] [hors_limites #/encoursMax] [type_invalide #/dateNaissance] "
       "[type_invalide "
       "#/niveauId] [type_invalide #/actif] [type_invalide #/tags]"},
      {R"({"nom":"a","encoursMax":1e30})", "422 entree_invalide [hors_limites #/encoursMax]"},
      {R"({"nom":"a","encoursMax":1000000000000})", "422 entree_invalide [hors_limites #/encoursMax]"},
      {R"({"nom":"a","entrepriseId":"00000000-0000-7000-8000-000000000001",)"
       R"("createdAt":null,"version":1,"recherche":""})",
       "422 entree_invalide [champ_non_modifiable #/entrepriseId] [champ_non_modifiable #/createdAt] "
       "[champ_non_modifiable "
       "#/version] [champ_non_modifiable #/recherche]"},
      {"[]", "422 entree_invalide [nombre_d_enregistrements #]"},
      {"3", "422 entree_invalide [type_invalide #]"},
      {"{", "400 json_invalide [json_invalide ]"},
      {R"({"nom":"a\u0000"})", "400 caractere_nul [caractere_nul #/nom]"},
  };
  for (const auto& c : cases) EXPECT_EQ(post(c.body), c.expected) << c.body;
}

TEST(plan_write, modification_verrouille_puis_compare_la_version) {
  const std::string text =
      sql({.method = "PATCH", .id = id, .headers = {{"If-Match", "\"v3-0a\""}}, .body = R"({"nom":"b"})"});
  EXPECT_TRUE(
      text.starts_with("WITH avant AS (SELECT t.* FROM \"Client\" t WHERE t.\"id\" = $1::uuid FOR UPDATE OF t), ecrit "
                       "AS (UPDATE \"Client\" c SET "
                       "\"nom\" = $2::text FROM avant a WHERE c.\"entrepriseId\" = a.\"entrepriseId\" AND c.\"id\" = "
                       "a.\"id\" AND a.\"version\" = "
                       "ANY($3::bigint[]) RETURNING c.*) SELECT a.\"id\", t.\"id\", t.\"version\", "))
      << text;
  EXPECT_TRUE(text.ends_with(" FROM avant a LEFT JOIN ecrit t ON t.\"id\" = a.\"id\" | " + id + " | b | {\"3\"}"))
      << text;
}

TEST(plan_write, refus_avant_tout_sql) {
  EXPECT_EQ(sql({.method = "POST", .body = "{}", .rights = {"clients:lire"}}), "403 droit_manquant");
  EXPECT_EQ(sql({.method = "POST", .model = "Document", .body = "{}"}), "405 ecriture_non_permise");
  EXPECT_EQ(sql({.method = "DELETE", .model = "Niveau", .id = id}), "405 ecriture_non_permise");
  EXPECT_EQ(sql({.method = "POST", .id = id, .body = "{}"}), "405 methode_non_permise");
  EXPECT_EQ(sql({.method = "PATCH", .body = R"({"nom":"x"})"}), "400 requete_invalide [filtre_requis ]");
  EXPECT_EQ(sql({.method = "DELETE"}), "400 requete_invalide [filtre_requis ]");
  EXPECT_EQ(sql({.method = "DELETE", .query = "zut=eq.1"}), "400 requete_invalide [colonne_inconnue zut]");
  EXPECT_EQ(sql({.method = "PATCH", .id = id, .body = "{}"}), "422 entree_invalide [rien_a_modifier #]");
  EXPECT_EQ(sql({.method = "PATCH", .id = id, .body = R"({"id":")" + id + "\"}"}),
            "422 entree_invalide [champ_non_modifiable #/id]");
  EXPECT_EQ(sql({.method = "POST", .headers = {{"Content-Type", "text/csv"}}, .body = "{}"}), "415 type_de_contenu");
  EXPECT_EQ(sql({.method = "POST", .headers = {{"Prefer", "resolution=merge-duplicates"}}, .body = R"({"nom":"x"})"}),
            "400 requete_invalide [preference_refusee Prefer]");
  EXPECT_EQ(sql({.method = "PATCH", .id = id, .headers = {{"If-Match", "W/\"abc\""}}, .body = R"({"nom":"x"})"}),
            "412 version_perimee");
  const auto refused = plan({.method = "POST", .body = "{}", .rights = {"clients:lire"}});
  EXPECT_NE(refused.error().detail.find("clients:creer"), std::string::npos);
}

TEST(plan_write, representation_ne_cache_aucune_ligne_ecrite) {
  const std::string text = sql({.method = "PATCH",
                                .query = "nom=eq.a&select=nom,niveau:Niveau!inner(nom)",
                                .headers = {{"Prefer", "return=representation"}},
                                .body = R"({"nom":"b"})"});
  EXPECT_NE(text.find("LEFT JOIN \"Niveau\" t1"), std::string::npos) << text;
  EXPECT_EQ(text.find("t.\"nom\" = $", text.find("ecrit t")), std::string::npos) << text;
}

TEST(plan_write, colonnes_limitent_ce_qui_est_pris) {
  const std::string text = sql({.method = "POST", .query = "columns=nom", .body = R"({"nom":"a","zut":1})"});
  EXPECT_NE(text.find("(\"id\", \"entrepriseId\", \"nom\")"), std::string::npos) << text;
}

}  // namespace
