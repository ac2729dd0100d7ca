#include <gtest/gtest.h>

#include <future>

#include "engine/http/server_test_support.hpp"

namespace {

using namespace http_test;
using namespace std::chrono_literals;

TEST(Server, reponse_complete_et_connexion_gardee) {
  Running server;
  RawClient client(server.address());
  client.send(get("/caf%C3%A9?a=%20b"));
  const auto first = read_answer(client);
  EXPECT_EQ(first.head.substr(0, 17), "HTTP/1.1 200 OK\r\n");
  EXPECT_EQ(first.body, "GET /café?a=%20b []");
  EXPECT_EQ(first.header("Content-Type"), "text/plain");
  EXPECT_EQ(first.header("X-Content-Type-Options"), "nosniff");
  EXPECT_EQ(first.header("Cache-Control"), "no-store");
  EXPECT_EQ(first.header("X-Request-Id").size(), 16U);
  EXPECT_EQ(first.header("Date").size(), 29U);
  client.send(post("bonjour"));
  const auto second = read_answer(client);
  EXPECT_EQ(second.body, "POST /p? [bonjour]");
  EXPECT_NE(second.header("X-Request-Id"), first.header("X-Request-Id"));
}

TEST(Server, octet_par_octet) {
  Running server;
  RawClient client(server.address());
  for (const char c : post("lent") + get("/b")) client.send({&c, 1});
  EXPECT_EQ(read_answer(client).body, "POST /p? [lent]");
  EXPECT_EQ(read_answer(client).body, "GET /b? []");
}

TEST(Server, requetes_enchainees_repondues_dans_l_ordre) {
  // Each answer comes from a thread of its own.
  std::vector<std::jthread> threads;
  Running server([&](http::Request request, http::Responder respond) {
    threads.emplace_back([request = std::move(request), respond = std::move(respond)] { echo(request, respond); });
  });
  RawClient client(server.address());
  std::string all;
  for (int i = 0; i < 50; ++i) all += get("/" + std::to_string(i)) + post(std::to_string(i));
  client.send(all);
  for (int i = 0; i < 50; ++i) {
    EXPECT_EQ(read_answer(client).body, "GET /" + std::to_string(i) + "? []");
    EXPECT_EQ(read_answer(client).body, "POST /p? [" + std::to_string(i) + "]");
  }
  server.stop(0ms);
}

TEST(Server, morceaux_rassembles) {
  Running server;
  RawClient client(server.address());
  client.send("POST /m HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  client.send("3\r\nabc\r\n");
  client.send("4;note=1\r\ndefg\r\n0\r\nHost: pirate\r\n\r\n" + get("/suite"));
  EXPECT_EQ(read_answer(client).body, "POST /m? [abcdefg]");
  EXPECT_EQ(read_answer(client).body, "GET /suite? []");
}

TEST(Server, head_sans_corps_avec_longueur) {
  Running server;
  RawClient client(server.address());
  client.send("HEAD /h HTTP/1.1\r\nHost: x\r\n\r\n");
  const auto head = read_answer(client, false);
  EXPECT_EQ(head.header("Content-Length"), "11");
  client.send(get("/g"));
  EXPECT_EQ(read_answer(client).body, "GET /g? []");
}

TEST(Server, attente_avant_le_corps) {
  Running server;
  RawClient client(server.address());
  client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  client.send("ok");
  EXPECT_EQ(read_answer(client).body, "POST /a? [ok]");
  client.send("POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 2000\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(read_answer(client).status(), "413");
}

TEST(Server, fermeture_demandee_et_http_1_0) {
  Running server;
  RawClient client(server.address());
  client.send("GET /c HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(read_answer(client).header("Connection"), "close");
  EXPECT_EQ(client.rest(), "");
  RawClient old(server.address());
  old.send("GET /v HTTP/1.0\r\n\r\n");
  EXPECT_NE(old.rest().find("GET /v? []"), std::string::npos);
  RawClient kept(server.address());
  kept.send("GET /v HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  EXPECT_EQ(read_answer(kept).header("Connection"), "keep-alive");
}

TEST(Server, formes_de_l_adresse_demandee) {
  Running server;
  RawClient client(server.address());
  client.send("\r\n" + get("http://ailleurs:80/x?y") + "\r\n" + "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n" +
              get("http://ailleurs"));
  EXPECT_EQ(read_answer(client).body, "GET /x?y []");
  EXPECT_EQ(read_answer(client).body, "OPTIONS *? []");
  EXPECT_EQ(read_answer(client).body, "GET /? []");
}

TEST(Server, mandataire_local_cru_pour_la_derniere_adresse) {
  Running server([](http::Request request, http::Responder respond) {
    http::Response response;
    response.body = request.remote_address + (request.secure ? " tls" : " clair");
    respond(std::move(response));
  });
  RawClient client(server.address());
  const auto ask = [&](const std::string& headers) {
    client.send("GET / HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n");
    return read_answer(client).body;
  };
  EXPECT_EQ(ask(""), "127.0.0.1 clair");
  EXPECT_EQ(ask("X-Forwarded-For: 6.6.6.6, 203.0.113.7\r\nX-Forwarded-Proto: https\r\n"), "203.0.113.7 tls");
  EXPECT_EQ(ask("X-Forwarded-For: 2001:DB8::1\r\nX-Forwarded-Proto: http\r\n"), "2001:db8::1 clair");
  EXPECT_EQ(ask("X-Forwarded-For: fe80::1%7\r\n"), "fe80::1 clair");
  EXPECT_EQ(ask("X-Forwarded-For: ' OR 1=1\r\n"), "127.0.0.1 clair");
}

TEST(Server, identifiant_du_client_ignore) {
  Running server([](http::Request request, http::Responder respond) {
    http::Response response;
    response.body = request.id;
    respond(std::move(response));
  });
  RawClient client(server.address());
  client.send("GET / HTTP/1.1\r\nHost: x\r\nX-Request-Id: 42\r\n\r\n");
  const auto answer = read_answer(client);
  EXPECT_EQ(answer.body, answer.header("X-Request-Id"));
  EXPECT_EQ(answer.body.size(), 16U);
}

TEST(Server, demande_abandonnee_repondue_500) {
  Running server([](http::Request, const http::Responder&) {});
  RawClient client(server.address());
  client.send(get("/"));
  const auto answer = read_answer(client);
  EXPECT_EQ(answer.status(), "500");
  EXPECT_NE(answer.body.find("reponse_absente"), std::string::npos);
}

TEST(Server, demande_abandonnee_par_un_autre_fil_repondue_500) {
  std::promise<http::Responder> given;
  Running server([&](http::Request, http::Responder respond) { given.set_value(std::move(respond)); });
  RawClient client(server.address());
  client.send(get("/"));
  given.get_future().get() = nullptr;
  EXPECT_EQ(read_answer(client).status(), "500");
}

TEST(Server, exception_du_traitement_repondue_500) {
  Running server([](http::Request request, http::Responder respond) {
    if (request.path == "/panne") throw std::runtime_error("secret");
    echo(std::move(request), std::move(respond));
  });
  RawClient client(server.address());
  client.send(get("/panne") + get("/bien"));
  const auto answer = read_answer(client);
  EXPECT_EQ(answer.status(), "500");
  EXPECT_EQ(answer.body.find("secret"), std::string::npos);
  EXPECT_EQ(read_answer(client).body, "GET /bien? []");
}

TEST(Server, reponse_double_ignoree) {
  Running server([](http::Request request, http::Responder respond) {
    echo(request, respond);
    echo(std::move(request), std::move(respond));
  });
  RawClient client(server.address());
  client.send(get("/1") + get("/2"));
  EXPECT_EQ(read_answer(client).body, "GET /1? []");
  EXPECT_EQ(read_answer(client).body, "GET /2? []");
}

TEST(Server, grande_reponse_a_un_client_lent) {
  const std::string large(32 << 20, 'x');
  Running server([&](http::Request, http::Responder respond) {
    http::Response response;
    response.body = large;
    respond(std::move(response));
  });
  RawClient client(server.address());
  client.send(get("/") + get("/"));
  EXPECT_EQ(read_answer(client).body, large);
  EXPECT_EQ(read_answer(client).body, large);
}

TEST(Server, reponse_apres_depart_du_client_puis_du_serveur) {
  std::promise<http::Responder> first;
  http::Responder kept;
  {
    Running server([&](http::Request, http::Responder respond) { first.set_value(std::move(respond)); });
    {
      RawClient client(server.address());
      client.send(get("/"));
      kept = first.get_future().get();
    }
    auto copy = kept;
    copy(http::Response{});  // the client has gone
    server.stop(1s);
  }
  kept(http::Response{});  // the server has gone
}

TEST(Server, arret_laisse_finir_la_demande_en_cours) {
  std::promise<std::pair<http::Request, http::Responder>> running;
  Running server([&](http::Request request, http::Responder respond) {
    if (request.path == "/repos") return echo(std::move(request), std::move(respond));
    running.set_value({std::move(request), std::move(respond)});
  });
  RawClient idle(server.address());
  idle.send(get("/repos"));
  (void)read_answer(idle);
  RawClient client(server.address());
  client.send(get("/long"));
  auto [request, respond] = running.get_future().get();
  server.begin_stop(1h);
  EXPECT_EQ(idle.rest(), "");  // closed at once
  EXPECT_THROW(RawClient(server.address()), std::runtime_error);
  echo(request, std::exchange(respond, nullptr));
  const auto answer = read_answer(client);
  EXPECT_EQ(answer.body, "GET /long? []");
  EXPECT_EQ(answer.header("Connection"), "close");
  EXPECT_EQ(client.rest(), "");
  client.finish_sending();
  server.join();
}

TEST(Server, arret_n_attend_pas_plus_que_le_delai) {
  std::promise<http::Responder> running;
  Running server([&](http::Request, http::Responder respond) { running.set_value(std::move(respond)); });
  RawClient client(server.address());
  client.send(get("/long"));
  const auto respond = running.get_future().get();
  server.stop(10ms);
  EXPECT_EQ(client.rest(), "");
  respond(http::Response{});
}

TEST(Server, adresses_d_ecoute) {
  http::Server first("127.0.0.1:0", {}, echo);
  EXPECT_EQ(first.address().substr(0, 10), "127.0.0.1:");
  EXPECT_NE(first.address(), "127.0.0.1:0");
  const auto reason = [](const std::string& address) -> std::string {
    try {
      http::Server server(address, {}, echo);
    } catch (const std::runtime_error& e) {
      return e.what();
    }
    return "";
  };
  EXPECT_NE(reason(first.address()).find("adresse déjà utilisée"), std::string::npos);
  for (const auto* malformed : {"", "8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:70000", ":80",
                                "::1:8080", "[127.0.0.1]:80", "exemple:80", "127.0.0.1:80 "})
    EXPECT_NE(reason(malformed).find("Impossible d’écouter"), std::string::npos) << malformed;
  EXPECT_NE(reason("203.0.113.9:0").find("pas celle de cette machine"), std::string::npos);
  EXPECT_EQ(reason("localhost:0"), "");
}

}  // namespace
