#include <gtest/gtest.h>

#include <atomic>
#include <future>

#include "engine/http/body_stream.hpp"
#include "engine/http/server_test_support.hpp"

namespace {

using namespace http_test;
using namespace std::chrono_literals;

/// A server whose every answer is made by `produce` on a thread of its own.
class Producing {
 public:
  explicit Producing(std::function<void(http::BodyWriter&)> produce, std::size_t limit = 1024,
                     http::ServerLimits limits = small_limits())
      : m_running(
            [this, produce = std::move(produce), limit](const http::Request& request, const http::Responder& respond) {
              auto [writer, reader] = http::body_stream(limit);
              http::Response response;
              response.content_type = "text/plain";
              if (request.path == "/court") {
                response.body = "court";
              } else {
                response.stream = std::move(reader);
                m_threads.emplace_back([produce, writer = std::move(writer)]() mutable { produce(writer); });
              }
              respond(std::move(response));
            },
            limits) {}
  ~Producing() { m_running.stop(0ms); }
  [[nodiscard]] std::string address() const { return m_running.address(); }

 private:
  std::vector<std::jthread> m_threads;
  Running m_running;
};

std::string chunked_body(RawClient& client) {
  std::string body;
  for (;;) {
    auto size = client.until("\r\n");
    const auto count = std::stoul(size, nullptr, 16);
    body += client.bytes(count);
    EXPECT_EQ(client.bytes(2), "\r\n");
    if (count == 0) return body;
  }
}

TEST(BodyStream, ce_qui_precede_la_fin_est_fait_avant_que_quiconque_la_voie) {
  auto [writer, reader] = http::body_stream();
  bool done = false;
  writer.before_end([&, &from = *reader] {
    done = true;
    EXPECT_EQ(from.take(nullptr).state, http::BodyReader::State::More);
  });
  EXPECT_TRUE(writer.write("a"));
  EXPECT_FALSE(done);
  writer.finish();
  EXPECT_TRUE(done);
  EXPECT_EQ(reader->take(nullptr).state, http::BodyReader::State::End);
}

TEST(BodyStream, en_morceaux_puis_la_connexion_sert_encore) {
  Producing server([](http::BodyWriter& writer) {
    for (int i = 0; i < 500; ++i) ASSERT_TRUE(writer.write("ligne " + std::to_string(i) + "\n"));
    writer.finish();
  });
  std::string expected;
  for (int i = 0; i < 500; ++i) expected += "ligne " + std::to_string(i) + "\n";
  RawClient client(server.address());
  client.send(get("/a") + get("/b") + get("/court"));
  for (int turn = 0; turn < 2; ++turn) {
    const auto head = read_answer(client);
    EXPECT_EQ(head.header("Transfer-Encoding"), "chunked");
    EXPECT_EQ(head.header("Content-Length"), "");
    EXPECT_EQ(head.header("Content-Type"), "text/plain");
    EXPECT_EQ(chunked_body(client), expected);
  }
  EXPECT_EQ(read_answer(client).body, "court");
}

TEST(BodyStream, corps_vide) {
  Producing server([](http::BodyWriter& writer) { writer.finish(); });
  RawClient client(server.address());
  client.send(get("/"));
  (void)read_answer(client);
  EXPECT_EQ(chunked_body(client), "");
}

TEST(BodyStream, http_1_0_jusqu_a_la_fermeture) {
  Producing server([](http::BodyWriter& writer) {
    ASSERT_TRUE(writer.write("abc"));
    ASSERT_TRUE(writer.write("def"));
    writer.finish();
  });
  RawClient client(server.address());
  client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  const auto head = read_answer(client);
  EXPECT_EQ(head.header("Transfer-Encoding"), "");
  EXPECT_EQ(head.header("Connection"), "close");
  EXPECT_EQ(client.rest(), "abcdef");
}

TEST(BodyStream, head_arrete_la_production) {
  std::promise<bool> stopped;
  Producing server([&](http::BodyWriter& writer) {
    bool taken = true;
    while (taken) taken = writer.write(std::string(4096, 'x'));
    stopped.set_value(true);
  });
  RawClient client(server.address());
  client.send("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
  (void)read_answer(client, false);
  EXPECT_EQ(stopped.get_future().wait_for(10s), std::future_status::ready);
}

TEST(BodyStream, production_en_echec_coupe_la_reponse) {
  Producing server([](http::BodyWriter& writer) { ASSERT_TRUE(writer.write("début")); });  // never finished
  RawClient client(server.address());
  client.send(get("/"));
  (void)read_answer(client);
  EXPECT_EQ(client.rest().find("0\r\n\r\n"), std::string::npos);
}

TEST(BodyStream, un_client_qui_ne_lit_pas_retient_la_production) {
  std::atomic<std::size_t> written{0};
  std::promise<void> done;
  {
    Producing server(
        [&](http::BodyWriter& writer) {
          while (writer.write(std::string(64 * 1024, 'x'))) written += 64 * 1024;
          done.set_value();
        },
        64 * 1024);
    {
      RawClient client(server.address());
      client.send(get("/"));
      (void)read_answer(client);
      // The kernel's buffers fill and then nothing moves: the same count twice, far from endless.
      std::size_t before = 1;
      for (auto now = written.load(); now != before; now = written.load()) {
        before = now;
        std::promise<void> never;
        (void)never.get_future().wait_for(300ms);
      }
      EXPECT_LT(written.load(), std::size_t{64} << 20);
    }
    // The client has gone: the writer is told.
    EXPECT_EQ(done.get_future().wait_for(10s), std::future_status::ready);
  }
}

TEST(BodyStream, qui_ne_prend_rien_assez_longtemps_arrete_la_production) {
  auto [writer, reader] = http::body_stream(4, 1h, 20ms);
  EXPECT_TRUE(writer.write("abcd"));
  EXPECT_FALSE(writer.write("efgh"));
  EXPECT_EQ(reader->take({}).bytes, "abcd");
  EXPECT_TRUE(writer.write("efgh"));
}

TEST(BodyStream, silence_trop_long_coupe_la_reponse) {
  auto limits = small_limits();
  limits.produce_time = 50ms;
  std::promise<void> go;
  auto gone = go.get_future().share();
  Producing server(
      [&](http::BodyWriter& writer) {
        ASSERT_TRUE(writer.write("a"));
        gone.wait();
      },
      1024, limits);
  RawClient client(server.address());
  client.send(get("/"));
  (void)read_answer(client);
  EXPECT_EQ(client.rest(), "1\r\na\r\n");
  go.set_value();
}

TEST(BodyStream, le_temps_d_ecriture_est_borne) {
  auto [writer, reader] = http::body_stream(1, 0ms);
  EXPECT_TRUE(writer.write("a"));
  EXPECT_FALSE(writer.write("b"));
  EXPECT_EQ(reader->take({}).bytes, "a");
}

}  // namespace
