#include "engine/http/message.hpp"

#include <gtest/gtest.h>

#include "engine/http/problem.hpp"
#include "engine/http/wire.hpp"

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST(Message, echappements_decodes) {
  const struct {
    std::string_view text;
    bool plus_is_space;
    bool well_formed;
    std::string_view decoded;
  } cases[] = {
      {"", false, true, ""},
      {"Document", false, true, "Document"},
      {"a%20b", false, true, "a b"},
      {"a+b", false, true, "a+b"},
      {"a+b", true, true, "a b"},
      {"%C3%A9t%c3%a9", false, true, "été"},
      {"%2525", false, true, "%25"},
      {"%2B", true, true, "+"},
      {"%", false, false, ""},
      {"%2", false, false, ""},
      {"a%2", false, false, ""},
      {"%zz", false, false, ""},
      {"%2g", false, false, ""},
      {"%-1", false, false, ""},
  };
  for (const auto& c : cases) {
    std::string out = "avant";
    EXPECT_EQ(http::percent_decode(c.text, c.plus_is_space, out), c.well_formed) << c.text;
    if (c.well_formed) {
      EXPECT_EQ(out, c.decoded) << c.text;
    }
  }
}

TEST(Message, nul_decode) {
  std::string out;
  EXPECT_TRUE(http::percent_decode("a%00b", false, out));
  EXPECT_EQ(out, std::string("a\0b", 3));
}

TEST(Message, requete_decoupee_dans_l_ordre) {
  Pairs out{{"avant", "x"}};
  EXPECT_TRUE(http::parse_query("nom=ilike.*caf%C3%A9*&order=nom&&vide=&nu&a=b=c&nom=2+3", out));
  EXPECT_EQ(out, (Pairs{{"nom", "ilike.*café*"}, {"order", "nom"}, {"vide", ""}, {"nu", ""}, {"a", "b=c"},
                        {"nom", "2 3"}}));
  EXPECT_TRUE(http::parse_query("", out));
  EXPECT_TRUE(out.empty());
  EXPECT_FALSE(http::parse_query("a=%", out));
  EXPECT_FALSE(http::parse_query("%=a", out));
}

TEST(Message, encodage_est_l_inverse_du_decodage) {
  std::string all;
  for (int c = 0; c < 256; ++c) all += static_cast<char>(c);
  std::string back;
  EXPECT_TRUE(http::percent_decode(http::percent_encode(all), true, back));
  EXPECT_EQ(back, all);
  EXPECT_EQ(http::percent_encode("é a/b-._~"), "%C3%A9%20a%2Fb-._~");
}

TEST(Message, en_tete_sans_egard_a_la_casse) {
  http::Request request;
  request.headers = {{"Content-Type", "text/csv"}, {"X-A", "1"}, {"x-a", "2"}};
  EXPECT_EQ(request.header("content-type"), "text/csv");
  EXPECT_EQ(request.header("X-a"), "1");
  EXPECT_EQ(request.header("X-"), "");
}

TEST(Message, refus_en_document_de_probleme) {
  base::Refusal refusal{422, "donnees_refusees", "Deux fautes \"ici\".", {{"requis", "#/nom", "Le nom manque."},
                        {"nombre", "#/tva", "Nombre attendu."}}, std::nullopt};
  const auto response = http::problem(refusal, "00ff");
  EXPECT_EQ(response.status, 422);
  EXPECT_EQ(response.content_type, "application/problem+json; charset=utf-8");
  EXPECT_TRUE(response.headers.empty());
  EXPECT_EQ(response.body,
            R"({"type":"/problemes/donnees_refusees","title":"Données refusées","status":422,)"
            R"("code":"donnees_refusees","detail":"Deux fautes \"ici\".","instance":"urn:request:00ff","errors":[)"
            R"({"pointer":"#/nom","code":"requis","detail":"Le nom manque."},)"
            R"({"pointer":"#/tva","code":"nombre","detail":"Nombre attendu."}]})");
  const auto busy = http::problem({503, "occupe", "Réessayez.", {}, 7}, "1");
  ASSERT_EQ(busy.headers.size(), 1U);
  EXPECT_EQ(busy.headers[0].name, "Retry-After");
  EXPECT_EQ(busy.headers[0].value, "7");
  EXPECT_EQ(busy.body.find("errors"), std::string::npos);
}

TEST(Wire, en_tetes_de_la_reponse) {
  std::string head;
  http::Response response;
  response.status = 201;
  response.headers = {{"Location", "/a\r\nSet-Cookie: x=1"}};
  response.body = "{}";
  http::wire::format_head(head, response, "id", "jour", {});
  EXPECT_EQ(head,
            "HTTP/1.1 201 Created\r\nDate: jour\r\nX-Request-Id: id\r\nX-Content-Type-Options: nosniff\r\n"
            "Content-Type: application/json; charset=utf-8\r\nContent-Length: 2\r\n"
            "Location: /a  Set-Cookie: x=1\r\nCache-Control: no-store\r\n\r\n");
}

TEST(Wire, reponse_sans_corps_et_cache_choisi) {
  std::string head;
  http::Response response;
  response.status = 304;
  response.headers = {{"cache-control", "no-cache"}};
  http::wire::format_head(head, response, "id", "jour", {false, false, false});
  EXPECT_EQ(head,
            "HTTP/1.1 304 Not Modified\r\nDate: jour\r\nX-Request-Id: id\r\nX-Content-Type-Options: nosniff\r\n"
            "cache-control: no-cache\r\nConnection: close\r\n\r\n");
}

TEST(Wire, longueur_inconnue_a_head) {
  std::string head;
  http::Response response;
  http::wire::format_head(head, response, "id", "jour", {true, true, false});
  EXPECT_EQ(head.find("Content-Length"), std::string::npos) << head;
  response.body = "abc";
  http::wire::format_head(head, response, "id", "jour", {true, true, false});
  EXPECT_NE(head.find("Content-Length: 3\r\n"), std::string::npos) << head;
}

TEST(Wire, identifiants_de_requete_distincts) {
  http::wire::RequestIds ids;
  std::vector<std::string> seen;
  for (int i = 0; i < 10'000; ++i) seen.push_back(ids.next());
  for (const auto& id : seen) ASSERT_TRUE(id.size() == 16 && id.find_first_not_of("0123456789abcdef") == id.npos) << id;
  std::sort(seen.begin(), seen.end());
  EXPECT_EQ(std::adjacent_find(seen.begin(), seen.end()), seen.end());
}

}  // namespace
