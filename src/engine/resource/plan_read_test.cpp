#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "engine/resource/query.hpp"
#include "engine/resource/test_schema.hpp"

namespace {

using test_schema::plan;
using test_schema::sql;
using Strings = std::vector<std::string>;

const std::string end = " ORDER BY t.\"id\" LIMIT 1000";

std::string get(const std::string& query, const std::string& model = "Client") {
  return sql({.model = model, .query = query});
}

// What stands between WHERE and ORDER BY, with the parameters, of select=nom&<query>.
std::string where(const std::string& query) {
  const std::string all = get("select=nom&" + query);
  const auto from = all.find(" WHERE ");
  if (from == std::string::npos) return all;
  const auto order = all.find(" ORDER BY ", from);
  const auto parameters = all.find(" | ");
  return all.substr(from + 7, order - from - 7) + (parameters == std::string::npos ? "" : all.substr(parameters));
}

TEST(plan_read, colonnes_et_alias_choisis) {
  EXPECT_EQ(get("select=nom,solde:points_solde"),
            "SELECT t.\"nom\", t.\"points_solde\", t.\"id\" FROM \"Client\" t" + end);
  EXPECT_EQ(get("select=id,nom&order=nom.desc&limit=5&offset=10"),
            "SELECT t.\"id\", t.\"nom\" FROM \"Client\" t ORDER BY t.\"nom\" DESC, t.\"id\" DESC LIMIT 5 OFFSET "
            "$1::bigint | 10");
  EXPECT_EQ(get("select=ville:adresseLivraison-%3Ea-%3E%3Eville"),
            "SELECT (t.\"adresseLivraison\"->$1::text->>$2::text), t.\"id\" FROM \"Client\" t" + end + " | a | ville");
}

TEST(plan_read, etoile_omet_ce_qui_n_existe_pas_pour_l_appelant) {
  const std::string with = sql({.query = "", .rights = {"clients:lire", "clients:voir_prix_achat"}});
  const std::string without = sql({.query = "", .rights = {"clients:lire"}});
  EXPECT_NE(with.find("prix_achat"), std::string::npos);
  EXPECT_EQ(without.find("prix_achat"), std::string::npos);
  for (const auto& text : {with, without}) {
    EXPECT_EQ(text.find("pinHash"), std::string::npos);
    EXPECT_EQ(text.find("recherche"), std::string::npos);
  }
}

TEST(plan_read, filtres_deviennent_parametres) {
  struct {
    const char* query;
    const char* expected;
  } cases[] = {
      {"nom=eq.O'Brien", "t.\"nom\" = $1::text | O'Brien"},
      {"nom=not.eq.x", "NOT (t.\"nom\" = $1::text) | x"},
      {"points_solde=gte.5&points_solde=lt.9",
       "t.\"points_solde\" >= $1::integer AND t.\"points_solde\" < $2::integer | 5 | 9"},
      {"nom=like.*a_b*", "t.\"nom\" LIKE $1::text | %a_b%"},
      {"nom=ilike(any).{a*,\"b,c\"}", "(t.\"nom\" ILIKE $1::text OR t.\"nom\" ILIKE $2::text) | a% | b,c"},
      {"recherche=ilike.*Dupont*", "t.\"recherche\" LIKE systeme.fold($1::text) | %Dupont%"},
      {"nom=in.(a,\"b,(c\",\"d\\\"e\")", "t.\"nom\" = ANY($1::text[]) | {\"a\",\"b,(c\",\"d\\\"e\"}"},
      {"points_solde=in.(1,2)", "t.\"points_solde\" = ANY($1::integer[]) | {\"1\",\"2\"}"},
      {"niveauId=is.null", "t.\"niveauId\" IS NULL"},
      {"niveauId=not.is.null", "NOT (t.\"niveauId\" IS NULL)"},
      {"actif=is.true", "t.\"actif\" IS TRUE"},
      {"nom=isdistinct.x", "t.\"nom\" IS DISTINCT FROM $1::text | x"},
      {"tags=cs.{a,b}", "t.\"tags\" @> $1::text[] | {a,b}"},
      {"tags=ov.{a}", "t.\"tags\" && $1::text[] | {a}"},
      {"adresseLivraison=cs.{\"ville\":\"Lyon\"}", "t.\"adresseLivraison\" @> $1::jsonb | {\"ville\":\"Lyon\"}"},
      {"adresseLivraison-%3E%3Eville=eq.Lyon", "(t.\"adresseLivraison\"->>$1::text) = $2::text | ville | Lyon"},
      {"nom=wfts.boulangerie",
       "to_tsvector('french', t.\"nom\") @@ websearch_to_tsquery('french', $1::text) | boulangerie"},
      {"createdAt=gte.2026-01-02", "t.\"createdAt\" >= $1::timestamptz | 2026-01-02T00:00:00Z"},
      {"createdAt=lt.2026-01-02T10:00:00.5%2B02:00", "t.\"createdAt\" < $1::timestamptz | 2026-01-02T10:00:00.5+02:00"},
      {"or=(nom.eq.a,and(points_solde.gt.1,nom.not.in.(b,\"c)\")))",
       "(t.\"nom\" = $1::text OR (t.\"points_solde\" > $2::integer AND NOT (t.\"nom\" = ANY($3::text[])))) | a | 1 | "
       "{\"b\",\"c)\"}"},
      {"not.or=(nom.eq.a,nom.eq.\"b,c\")", "NOT ((t.\"nom\" = $1::text OR t.\"nom\" = $2::text)) | a | b,c"},
      {"and=(tags.cs.{a,b},nom.neq.)", "(t.\"tags\" @> $1::text[] AND t.\"nom\" <> $2::text) | {a,b} | "},
  };
  for (const auto& c : cases) EXPECT_EQ(where(c.query), c.expected) << c.query;
}

TEST(plan_read, fautes_de_requete_nommees) {
  struct {
    const char* query;
    const char* expected;
  } cases[] = {
      {"select=inconnu", "400 requete_invalide [colonne_inconnue select]"},
      {"select=nom::text", "400 requete_invalide [conversion_refusee select]"},
      {"select=points_solde.sum()", "400 requete_invalide [agregat_refuse select]"},
      {"select=count()", "400 requete_invalide [agregat_refuse select]"},
      {"select=nom,(", "400 requete_invalide [syntaxe select]"},
      {"select=nom,niveau:Niveau(nom", "400 requete_invalide [syntaxe select]"},
      {"select=Secret(id)", "400 requete_invalide [relation_inconnue select]"},
      {"select=nom,nom:type", "400 requete_invalide [nom_en_double select]"},
      {"select=a:Document(b:Ligne(c:Document(d:Client(e:Niveau(nom)))))",
       "400 requete_invalide [imbrication_trop_profonde select]"},
      {"order=zut.asc,nom.up", "400 requete_invalide [syntaxe order] [colonne_inconnue order]"},
      {"limit=-1&offset=x", "400 requete_invalide [valeur_invalide limit] [valeur_invalide offset]"},
      {"nom=equals.x", "400 requete_invalide [operateur_inconnu nom]"},
      {"nom=x", "400 requete_invalide [operateur_inconnu nom]"},
      {"zut=eq.1&points_solde=eq.abc", "400 requete_invalide [colonne_inconnue zut] [type_invalide points_solde]"},
      {"points_solde=eq.99999999999", "400 requete_invalide [hors_limites points_solde]"},
      {"id=eq.1", "400 requete_invalide [type_invalide id]"},
      {"dateNaissance=eq.2026-02-30", "400 requete_invalide [type_invalide dateNaissance]"},
      {"createdAt=eq.2026-01-01T25:00", "400 requete_invalide [type_invalide createdAt]"},
      {"type=eq.AUTRE", "400 requete_invalide [valeur_inconnue type]"},
      {"points_solde=like.1*", "400 requete_invalide [operateur_inadapte points_solde]"},
      {"nom=cs.{a}", "400 requete_invalide [operateur_inadapte nom]"},
      {"tags=eq.{a}", "400 requete_invalide [operateur_inadapte tags]"},
      {"nom-%3Ea=eq.1", "400 requete_invalide [chemin_json nom->a]"},
      {"nom=like.a\\", "400 requete_invalide [valeur_invalide nom]"},
      {"or=(nom.eq.a", "400 requete_invalide [syntaxe or]"},
      {"or=(zut.eq.a,pinHash.eq.b)", "400 requete_invalide [colonne_inconnue or] [colonne_inconnue or]"},
      {"lignes.order=ordre", "400 requete_invalide [parametre_inconnu lignes.order]"},
      {"on_conflict=id", "400 requete_invalide [parametre_refuse on_conflict]"},
      {"nom=eq.%ff", "400 requete_invalide [utf8_invalide nom]"},
      {"nom=eq.%00", "400 requete_invalide [caractere_nul ]"},
      {"nom=eq.%4", "400 requete_invalide [syntaxe ]"},
      {"select=nom,...niveau(nom)", "400 requete_invalide [nom_en_double select]"},
      {"select=...niveau(nom),nom", "400 requete_invalide [nom_en_double select]"},
      {"order=nom.asc.desc", "400 requete_invalide [syntaxe order]"},
      {"order=nom.nullsfirst.nullslast", "400 requete_invalide [syntaxe order]"},
      {"limit=1&limit=2&limit=3&order=nom&order=id",
       "400 requete_invalide [parametre_en_double limit] [parametre_en_double order]"},
      {"curseur=abc", "400 requete_invalide [curseur_invalide curseur]"},
  };
  for (const auto& c : cases) EXPECT_EQ(get(c.query), c.expected) << c.query;
}

// A hidden or guarded column answers word for word as one that does not exist.
TEST(plan_read, colonne_cachee_comme_inconnue) {
  for (const std::string hidden : {"prix_achat", "pinHash"}) {
    for (const std::string query : {"select=@", "@=eq.1", "order=@", "or=(@.eq.1)", "select=x:@", "@=is.null",
                                    "select=@-%3Ea", "select=niveau:Niveau(clients:Client(@))", "columns=@"}) {
      const auto ask = [&](const std::string& name) {
        std::string text = query;
        text.replace(text.find('@'), 1, name);
        auto refused = plan({.query = text, .rights = {"clients:lire"}});
        EXPECT_FALSE(refused) << text;
        if (refused) return std::string("accepted");
        std::string out = std::to_string(refused.error().status) + refused.error().code + refused.error().detail;
        for (const auto& fault : refused.error().faults) out += fault.code + fault.pointer + fault.detail;
        for (auto at = out.find(name); at != std::string::npos; at = out.find(name)) out.replace(at, name.size(), "@");
        return out;
      };
      EXPECT_EQ(ask(hidden), ask("inexistante")) << query;
    }
  }
}

// What is quoted back is cut between characters and holds no byte that JSON could not.
TEST(plan_read, extrait_toujours_en_utf8) {
  EXPECT_EQ(resource::excerpt("abc"), "abc");
  EXPECT_EQ(resource::excerpt("a\xff"
                              "b"),
            "a");
  std::string accents, cut;
  for (int i = 0; i < 50; ++i) accents += "é";
  for (int i = 0; i < 40; ++i) cut += "é";
  EXPECT_EQ(resource::excerpt(accents), cut + "…");
}

TEST(plan_read, modele_sans_droit_comme_inconnu) {
  EXPECT_EQ(sql({.model = "Secret"}), "404 modele_inconnu");
  EXPECT_EQ(sql({.model = "Zut"}), "404 modele_inconnu");
  EXPECT_EQ(sql({.model = "Client", .rights = {"ventes:lire"}}), "404 modele_inconnu");
  EXPECT_EQ(sql({.method = "PUT"}), "405 methode_non_permise");
  EXPECT_EQ(sql({.headers = {{"Accept", "image/png"}}}), "406 format_non_disponible");
}

TEST(plan_read, lien_vers_un_joint_avec_le_tenant) {
  const std::string join = "\"Client\" t1 ON t1.\"entrepriseId\" = t.\"entrepriseId\" AND t1.\"id\" = t.\"clientId\"";
  const std::string columns = "SELECT t.\"numero\", t1.\"id\", t1.\"nom\", t.\"id\" FROM \"Document\" t";
  EXPECT_EQ(get("select=numero,client:Client(nom)", "Document"), columns + " LEFT JOIN " + join + end);
  for (const char* target : {"client:clientId", "client", "Client!client", "Client!document_client_fk"})
    EXPECT_EQ(get("select=numero," + std::string(target) + "(nom)", "Document"), columns + " LEFT JOIN " + join + end)
        << target;
  EXPECT_EQ(get("select=numero,Client!inner(nom)&Client.nom=eq.x&order=Client(nom).desc", "Document"),
            "SELECT t.\"numero\", t1.\"id\", t1.\"nom\" FROM \"Document\" t JOIN " + join +
                " AND t1.\"nom\" = $1::text ORDER BY t1.\"nom\" DESC, t.\"id\" DESC LIMIT 1000 | x");
  EXPECT_EQ(get("select=numero,...Client(nom,niveau:Niveau!inner(id))", "Document"),
            "SELECT t.\"numero\", t1.\"id\", t1.\"nom\", t2.\"id\", t.\"id\" FROM \"Document\" t LEFT JOIN (\"Client\" "
            "t1 JOIN "
            "\"Niveau\" t2 ON t2.\"entrepriseId\" = t1.\"entrepriseId\" AND t2.\"id\" = t1.\"niveauId\") ON "
            "t1.\"entrepriseId\" = t.\"entrepriseId\" AND t1.\"id\" = t.\"clientId\"" +
                end);
}

TEST(plan_read, lien_vers_plusieurs_en_une_colonne) {
  EXPECT_EQ(
      get("select=numero,lignes:Ligne(designation)&lignes.order=ordre.asc&lignes.limit=3&lignes.ordre=gt.1",
          "Document"),
      "SELECT t.\"numero\", (SELECT string_agg(_r::text, '') FROM (SELECT t1.\"designation\" FROM \"Ligne\" t1 WHERE "
      "t1.\"entrepriseId\" = t.\"entrepriseId\" AND t1.\"documentId\" = t.\"id\" AND t1.\"ordre\" > $1::integer ORDER "
      "BY "
      "t1.\"ordre\" LIMIT 3) _r), t.\"id\" FROM \"Document\" t" +
          end + " | 1");
  EXPECT_EQ(get("select=numero,Ligne!inner()&Ligne.ordre=eq.1", "Document"),
            "SELECT t.\"numero\", t.\"id\" FROM \"Document\" t WHERE EXISTS (SELECT 1 FROM \"Ligne\" t1 WHERE "
            "t1.\"entrepriseId\" = "
            "t.\"entrepriseId\" AND t1.\"documentId\" = t.\"id\" AND t1.\"ordre\" = $1::integer)" +
                end + " | 1");
  EXPECT_EQ(get("select=numero,lignes:Ligne()&lignes=is.null", "Document"),
            "SELECT t.\"numero\", t.\"id\" FROM \"Document\" t WHERE NOT EXISTS (SELECT 1 FROM \"Ligne\" t1 WHERE "
            "t1.\"entrepriseId\" = t.\"entrepriseId\" AND t1.\"documentId\" = t.\"id\")" +
                end);
  EXPECT_EQ(plan({.query = "select=Carte(code)"})->rendering.shape.members.at(0).type,
            resource::Member::Type::ManyAsOne);
  EXPECT_EQ(plan({.query = "select=Document(numero)"})->rendering.shape.members.at(0).type,
            resource::Member::Type::Many);
}

TEST(plan_read, lien_ambigu_dit_comment_choisir) {
  const auto refused = plan({.model = "Transfert", .query = "select=Niveau(nom)"});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().faults.at(0).code, "relation_ambigue");
  EXPECT_NE(refused.error().detail.find("Niveau!transfert_source_fk, Niveau!transfert_destination_fk"),
            std::string::npos);
  EXPECT_TRUE(plan({.model = "Transfert", .query = "select=a:Niveau!sourceId(nom),b:destination(nom)"}));
  EXPECT_TRUE(plan({.model = "Document", .query = "select=origine(numero)"}));
}

TEST(plan_read, comptes_dans_une_seconde_requete) {
  const test_schema::Request exact{.model = "Document",
                                   .query = "select=numero,Client!inner(nom),lignes:Ligne(*)&Client.nom=eq.x",
                                   .headers = {{"Prefer", "count=exact"}}};
  EXPECT_EQ(test_schema::text_of(plan(exact)->statements.at(1)),
            "SELECT count(*) FROM \"Document\" t JOIN \"Client\" t1 ON t1.\"entrepriseId\" = t.\"entrepriseId\" AND "
            "t1.\"id\" = "
            "t.\"clientId\" AND t1.\"nom\" = $1::text | x");
  const auto planned = plan({.query = "nom=eq.x", .headers = {{"Prefer", "count=planned"}}});
  EXPECT_EQ(test_schema::text_of(planned->statements.at(1)),
            "EXPLAIN (FORMAT JSON) SELECT 1 FROM \"Client\" t WHERE t.\"nom\" = $1::text | x");
  const auto estimated = plan({.headers = {{"Prefer", "return=minimal, count=estimated"}}});
  EXPECT_EQ(estimated->statements.size(), 3U);
  EXPECT_EQ(test_schema::text_of(estimated->statements.at(1)),
            "SELECT count(*) FROM (SELECT 1 FROM \"Client\" t LIMIT 10001) _c");
  const auto head = plan({.method = "HEAD", .headers = {{"Prefer", "count=exact"}}});
  ASSERT_EQ(head->statements.size(), 1U);
  EXPECT_EQ(head->statements.at(0).sql, "SELECT count(*) FROM \"Client\" t");
}

TEST(plan_read, fenetre_bornee) {
  const auto limit = [](const test_schema::Request& request) { return plan(request)->rendering.limit; };
  EXPECT_EQ(limit({.query = "limit=5000"}), 1000);
  EXPECT_EQ(limit({.query = "", .headers = {{"Accept", "text/csv"}}}), std::nullopt);
  EXPECT_EQ(limit({.query = "", .headers = {{"Accept", "application/vnd.pgrst.object+json"}}}), 2);
  const auto range = plan({.headers = {{"Range-Unit", "items"}, {"Range", "20-29"}}});
  EXPECT_EQ(range->rendering.offset, 20);
  EXPECT_EQ(range->rendering.limit, 10);
  const auto backwards = plan({.headers = {{"Range", "5-2"}}});
  EXPECT_EQ(backwards->rendering.offset, 0);
  EXPECT_EQ(backwards->rendering.limit, 1000);
}

TEST(plan_read, le_format_prefere_l_emporte) {
  using Format = resource::Rendering::Format;
  const auto format = [](const std::string& accept) -> std::optional<Format> {
    const auto made = plan({.headers = {{"Accept", accept}}});
    return made ? std::optional(made->rendering.format) : std::nullopt;
  };
  EXPECT_EQ(format("text/csv;q=0.2, application/json;q=0.9"), Format::Json);
  EXPECT_EQ(format("application/json;q=0.5,text/csv; header=present; q=0.501"), Format::Csv);
  EXPECT_EQ(format("text/csv, application/json"), Format::Csv);
  EXPECT_EQ(format("image/png, text/csv;q=0.1"), Format::Csv);
  EXPECT_EQ(format("application/json;q=0, text/csv;q=0.000"), std::nullopt);
  EXPECT_EQ(format("application/json;q=beaucoup"), std::nullopt);
}

TEST(plan_read, nulls_seulement_quand_la_colonne_en_a) {
  EXPECT_EQ(
      get("select=id&order=dateNaissance.desc.nullslast,nom.desc.nullslast"),
      "SELECT t.\"id\", t.\"dateNaissance\", t.\"nom\" FROM \"Client\" t ORDER BY t.\"dateNaissance\" DESC NULLS LAST, "
      "t.\"nom\" DESC, t.\"id\" DESC LIMIT 1000");
}

TEST(plan_read, un_enregistrement_par_son_id) {
  const std::string id = "0190b0a0-0000-7000-8000-000000000001";
  EXPECT_EQ(sql({.query = "select=nom", .id = id}),
            "SELECT t.\"nom\", t.\"version\" FROM \"Client\" t WHERE t.\"id\" = $1::uuid | " + id);
  EXPECT_EQ(sql({.query = "order=nom&limit=1&nom=eq.x", .id = id}),
            "400 requete_invalide [parametre_inattendu order] [parametre_inattendu limit] [parametre_inattendu nom]");
}

TEST(plan_read, requete_quelconque_sans_plantage) {
  EXPECT_TRUE(rc::check("any query is planned or refused", [] {
    const Strings words{"select=", "order=", "or=",  "nom", "Client", "(",        ")",      ",",  ".",
                        "eq.",     "in.",    "not.", "*",   "!inner", ":",        "->",     "\"", "&",
                        "=",       "%2",     "{",    "}",   "niveau", "Document", "limit=", "\\", "é"};
    std::string query;
    for (int i = *rc::gen::inRange(0, 14); i > 0; --i) query += *rc::gen::elementOf(words);
    (void)plan({.query = query});
  }));
}

}  // namespace
