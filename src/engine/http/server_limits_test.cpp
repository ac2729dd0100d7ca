#include <gtest/gtest.h>

#include <future>

#include "engine/http/server_test_support.hpp"

namespace {

using namespace http_test;
using namespace std::chrono_literals;

/// Sends `bytes` on a new connection and expects one problem document, then the end.
void expect_problem(const Running& server, const std::string& bytes, const std::string& status,
                    const std::string& code) {
  SCOPED_TRACE(bytes.substr(0, 60));
  RawClient client(server.address());
  client.send(bytes);
  client.finish_sending();
  const auto answer = read_answer(client);
  EXPECT_EQ(answer.status(), status);
  EXPECT_EQ(answer.header("Content-Type"), "application/problem+json; charset=utf-8");
  EXPECT_EQ(answer.header("Connection"), "close");
  EXPECT_NE(answer.body.find("\"code\":\"" + code + "\""), std::string::npos) << answer.body;
  EXPECT_NE(answer.body.find("urn:request:" + answer.header("X-Request-Id")), std::string::npos) << answer.body;
  EXPECT_EQ(client.rest(), "");
}

TEST(ServerLimits, requetes_illisibles) {
  Running server;
  expect_problem(server, "n'importe quoi\r\n\r\n", "400", "requete_illisible");
  expect_problem(server, "GET\r\n\r\n", "400", "requete_illisible");
  expect_problem(server, "GET / HTTP/1.1\r\nHost: x\r\nmauvais en-tete\r\n\r\n", "400", "requete_illisible");
  expect_problem(server, "GET / HTTP/1.1\r\n\r\n", "400", "hote_absent");
  expect_problem(server, "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", "400", "hote_absent");
  expect_problem(server, get("/%zz"), "400", "adresse_illisible");
  expect_problem(server, get("/%00"), "400", "adresse_illisible");
  expect_problem(server, get("/%ff"), "400", "adresse_illisible");
  expect_problem(server, get("sans-barre"), "400", "adresse_illisible");
  expect_problem(server, "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", "501", "methode_inconnue");
  expect_problem(server, "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n", "501", "methode_inconnue");
  expect_problem(server, "GET / HTTP/2.0\r\nHost: x\r\n\r\n", "505", "version_http");
  expect_problem(server, "GET / HTTP/9.9\r\n\r\n", "505", "version_http");
  expect_problem(server, "GET / HTTP/1.1\r\nHost: x\r\nExpect: lune\r\n\r\n", "417", "attente_inconnue");
}

TEST(ServerLimits, longueurs_contradictoires_refusees) {
  Running server;
  const std::string start = "POST / HTTP/1.1\r\nHost: x\r\n";
  expect_problem(server, start + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde", "400", "longueur_illisible");
  expect_problem(server, start + "Content-Length: -1\r\n\r\n", "400", "longueur_illisible");
  expect_problem(server, start + "Content-Length: 99999999999999999999999\r\n\r\n", "400", "longueur_illisible");
  expect_problem(server, start + "Transfer-Encoding: gzip\r\n\r\n", "501", "codage_inconnu");
  expect_problem(server, start + "Transfer-Encoding: gzip, chunked\r\n\r\n", "501", "codage_inconnu");
  RawClient client(server.address());
  client.send(start + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
  EXPECT_EQ(read_answer(client).status(), "400");
}

TEST(ServerLimits, en_tetes_trop_grands) {
  Running server;
  expect_problem(server, get("/" + std::string(2000, 'a')), "414", "adresse_trop_longue");
  expect_problem(server, "GET / HTTP/1.1\r\nHost: x\r\nA: " + std::string(2000, 'a') + "\r\n\r\n", "431",
                 "entetes_trop_volumineux");
  std::string many = "GET / HTTP/1.1\r\nHost: x\r\n";
  for (int i = 0; i < 101; ++i) many += "A:\r\n";
  expect_problem(server, many + "\r\n", "431", "entetes_trop_nombreux");
}

TEST(ServerLimits, en_tetes_trop_grands_ligne_par_ligne) {
  Running server;
  RawClient client(server.address());
  client.send("GET / HTTP/1.1\r\nHost: x\r\n");
  for (int i = 0; i < 60; ++i) client.send("Nom: valeur-de-vingt-cara\r\n");
  client.finish_sending();
  EXPECT_EQ(read_answer(client).status(), "431");
}

TEST(ServerLimits, moins_de_corps_a_certaines_adresses) {
  auto limits = small_limits();
  limits.body_bytes_at = [](std::string_view method, std::string_view path) {
    return method == "POST" && path == "/court" ? std::size_t{10} : std::size_t{5'000};
  };
  Running server(echo, limits);
  const std::string start = "POST /court HTTP/1.1\r\nHost: x\r\n";
  expect_problem(server, start + "Content-Length: 11\r\n\r\n", "413", "corps_trop_volumineux");
  expect_problem(server, start + "Transfer-Encoding: chunked\r\n\r\nb\r\n", "413", "corps_trop_volumineux");
  expect_problem(server, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n", "413", "corps_trop_volumineux");
  RawClient client(server.address());
  client.send(start + "Content-Length: 10\r\n\r\n0123456789");
  EXPECT_EQ(read_answer(client).status(), "200");
}

/// Whoever sends bodies that never end must not fill the memory; small requests go on being served.
TEST(ServerLimits, les_corps_ensemble_sont_bornes) {
  auto limits = small_limits();
  limits.bodies_bytes = 1'500;
  limits.body_bytes_small = 100;
  Running server(echo, limits);
  const std::string start = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ";
  const std::string unfinished = start + "1000\r\nExpect: 100-continue\r\n\r\n";
  RawClient first(server.address());
  first.send(unfinished);
  EXPECT_NE(first.until("\r\n\r\n").find("100 Continue"), std::string::npos);
  first.send(std::string(999, 'x'));
  RawClient small(server.address());
  small.send(start + "50\r\n\r\n" + std::string(50, 'x'));
  EXPECT_EQ(read_answer(small).status(), "200");
  RawClient second(server.address());
  second.send(start + "1000\r\n\r\n" + std::string(1'000, 'x'));
  const auto answer = read_answer(second);
  EXPECT_EQ(answer.status(), "503");
  EXPECT_NE(answer.body.find("serveur_occupe"), std::string::npos) << answer.body;
  EXPECT_EQ(answer.header("Retry-After"), "5");
  first.send("x");
  EXPECT_EQ(read_answer(first).status(), "200");
  // What was answered counts no more.
  RawClient third(server.address());
  third.send(start + "1000\r\n\r\n" + std::string(1'000, 'x'));
  EXPECT_EQ(read_answer(third).status(), "200");
}

TEST(ServerLimits, corps_annonce_trop_grand_refuse_avant_lecture) {
  Running server;
  RawClient client(server.address());
  client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 67108864\r\n\r\n");
  const auto answer = read_answer(client);  // nothing of the body was sent
  EXPECT_EQ(answer.status(), "413");
  EXPECT_NE(answer.body.find("1000 octets"), std::string::npos);
}

TEST(ServerLimits, corps_trop_grand_envoye_en_entier_voit_la_reponse) {
  Running server;
  RawClient client(server.address());
  client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 67108864\r\n\r\n");
  const std::string block(1 << 20, 'x');
  for (int i = 0; i < 64; ++i) client.send(block);
  EXPECT_EQ(read_answer(client).status(), "413");
}

TEST(ServerLimits, corps_au_plus_grand_accepte) {
  Running server;
  RawClient client(server.address());
  client.send(post(std::string(1000, 'x')));
  EXPECT_EQ(read_answer(client).body.size(), std::string("POST /p? []").size() + 1000);
}

TEST(ServerLimits, morceaux_trop_grands_ou_malformes) {
  Running server;
  const std::string start = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
  const auto chunk = "190\r\n" + std::string(400, 'x') + "\r\n";
  expect_problem(server, start + "fffffff\r\n", "413", "corps_trop_volumineux");
  expect_problem(server, start + chunk + chunk + chunk, "413", "corps_trop_volumineux");
  expect_problem(server, start + "zz\r\n", "400", "corps_illisible");
  expect_problem(server, start + "1;" + std::string(5000, 'e'), "400", "corps_illisible");
}

TEST(ServerLimits, en_tetes_trop_lents) {
  auto limits = small_limits();
  limits.header_time = 20ms;
  Running server(echo, limits);
  RawClient client(server.address());
  client.send("GET / HTTP/1.1\r\nHo");
  EXPECT_EQ(read_answer(client).status(), "408");
}

TEST(ServerLimits, corps_trop_lent) {
  auto limits = small_limits();
  limits.body_time = 20ms;
  Running server(echo, limits);
  RawClient client(server.address());
  client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab");
  EXPECT_EQ(read_answer(client).status(), "408");
}

TEST(ServerLimits, connexion_inactive_fermee_sans_un_mot) {
  auto limits = small_limits();
  limits.idle_time = 20ms;
  Running server(echo, limits);
  RawClient silent(server.address());
  EXPECT_EQ(silent.rest(), "");
  RawClient once(server.address());
  once.send(get("/"));
  EXPECT_EQ(read_answer(once).status(), "200");
  EXPECT_EQ(once.rest(), "");
}

TEST(ServerLimits, reponse_trop_tardive) {
  auto limits = small_limits();
  limits.request_time = 20ms;
  std::promise<http::Responder> kept;
  Running server(
      [&, first = true](http::Request request, http::Responder respond) mutable {
        if (std::exchange(first, false)) return kept.set_value(std::move(respond));
        echo(std::move(request), std::move(respond));
      },
      limits);
  RawClient client(server.address());
  client.send(get("/tard") + get("/suivante"));
  const auto late = read_answer(client);
  EXPECT_EQ(late.status(), "503");
  EXPECT_EQ(late.header("Retry-After"), "5");
  EXPECT_NE(late.body.find("réessayez"), std::string::npos) << late.body;
  EXPECT_EQ(read_answer(client).body, "GET /suivante? []");
  kept.get_future().get()(http::Response{});  // nobody waits any more: nothing must be sent
  client.send(get("/encore"));
  EXPECT_EQ(read_answer(client).body, "GET /encore? []");
}

/// What wrote may have been done: nobody is told to do it again without looking.
TEST(ServerLimits, reponse_trop_tardive_a_une_ecriture) {
  auto limits = small_limits();
  limits.request_time = 20ms;
  std::promise<http::Responder> kept;
  Running server([&](const http::Request&, http::Responder respond) { kept.set_value(std::move(respond)); }, limits);
  RawClient client(server.address());
  client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
  const auto late = read_answer(client);
  EXPECT_EQ(late.status(), "503");
  EXPECT_NE(late.body.find("\"code\":\"delai_depasse\""), std::string::npos) << late.body;
  EXPECT_NE(late.body.find("vérifiez"), std::string::npos) << late.body;
  EXPECT_EQ(late.body.find("réessayez"), std::string::npos) << late.body;
}

TEST(ServerLimits, trop_de_connexions) {
  auto limits = small_limits();
  limits.connections = 1;
  Running server(echo, limits);
  {
    RawClient only(server.address());
    only.send(get("/"));
    EXPECT_EQ(read_answer(only).status(), "200");
    RawClient second(server.address());
    const auto answer = read_answer(second);
    EXPECT_EQ(answer.status(), "503");
    EXPECT_EQ(answer.header("Retry-After"), "5");
    EXPECT_EQ(second.rest(), "");
  }
  for (;;) {  // the place becomes free once the server has seen both clients go
    RawClient next(server.address());
    next.send(get("/"));
    if (read_answer(next).status() == "200") break;
  }
}

}  // namespace
