#include "engine/http/parser.hpp"

#include <gtest/gtest.h>

#include <random>

namespace {

using State = http::RequestParser::State;

const std::string chunked =
    "POST /a%20b?q=1 HTTP/1.1\r\nHost: x\r\nX-Long: une valeur assez longue\r\nTransfer-Encoding: chunked\r\n\r\n"
    "3\r\nabc\r\n10;e=1\r\n0123456789abcdef\r\n0\r\nTrailer: z\r\n\r\n";
const std::string sized = "PUT /b HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nAccept: a,\r\n b\r\n\r\n\r\nok\r\n";

/// Offers `bytes` as they would come from a socket: a piece more each time, behind what was left.
State feed_in_pieces(http::RequestParser& parser, std::string_view bytes, const std::function<std::size_t()>& piece) {
  std::string pending;
  while (!bytes.empty() && parser.state() != State::Failed && parser.state() != State::Complete) {
    const auto n = std::min(piece(), bytes.size());
    pending += bytes.substr(0, n);
    bytes.remove_prefix(n);
    for (auto before = parser.state();; before = parser.state()) {
      pending.erase(0, parser.feed(pending));
      if (parser.state() == before || pending.empty()) break;
    }
  }
  return parser.state();
}

TEST(RequestParser, toute_coupure_donne_la_meme_requete) {
  const http::ServerLimits limits;
  for (const auto& text : {chunked, sized})
    for (std::size_t first = 1; first < text.size(); ++first) {
      http::RequestParser parser(limits);
      ASSERT_EQ(feed_in_pieces(parser, text, [&, n = 0]() mutable { return n++ == 0 ? first : text.size(); }),
                State::Complete)
          << first << parser.refusal().detail;
      const auto request = parser.take();
      if (request.method == "POST") {
        EXPECT_EQ(request.path, "/a b");
        EXPECT_EQ(request.query, "q=1");
        EXPECT_EQ(request.body, "abc0123456789abcdef");
        EXPECT_EQ(request.header("x-long"), "une valeur assez longue");
        EXPECT_EQ(request.header("trailer"), "");
      } else {
        EXPECT_EQ(request.body, "\r\nok\r\n");
        EXPECT_EQ(request.header("accept"), "a, b");
      }
    }
}

TEST(RequestParser, en_tetes_un_par_un_limites_en_somme) {
  http::ServerLimits limits;
  limits.header_bytes = 1024;
  const std::string line = "Nom: valeur-de-vingt-cara\r\n";
  std::string text = "GET / HTTP/1.1\r\n";
  for (int i = 0; i < 50; ++i) text += line;
  // Whole lines at a time, a cut first line, and a byte of the next line each time, which lets Beast take every field
  // on its own and see no limit.
  for (const std::size_t first : {16U, 5U, 17U}) {
    http::RequestParser parser(limits);
    const auto piece = [&, n = 0]() mutable { return n++ == 0 ? first : line.size(); };
    EXPECT_EQ(feed_in_pieces(parser, text, piece), State::Failed);
    EXPECT_EQ(parser.refusal().status, 431);
  }
}

TEST(RequestParser, octets_au_hasard_toujours_juges) {
  http::ServerLimits limits;
  limits.header_bytes = 300;
  limits.body_bytes = 50;
  std::mt19937 random(20260301);
  const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  std::size_t failed = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text = round % 2 == 0 ? chunked : sized;
    for (auto edits = below(4); edits-- > 0;) {
      const auto at = below(text.size());
      switch (below(3)) {
        case 0: text[at] = static_cast<char>(below(256)); break;
        case 1: text.erase(at, below(8)); break;
        default: text.insert(at, std::string(below(400), text[at]));
      }
      if (text.empty()) text = "x";
    }
    http::RequestParser parser(limits);
    const auto state = feed_in_pieces(parser, text, [&] { return 1 + below(40); });
    if (state == State::Failed) {
      ++failed;
      ASSERT_GE(parser.refusal().status, 400);
      ASSERT_FALSE(parser.refusal().code.empty());
    } else if (state == State::Complete) {
      ASSERT_LE(parser.take().body.size(), limits.body_bytes);
    }
  }
  EXPECT_GT(failed, 1000U);
  EXPECT_LT(failed, 19'000U);
}

}  // namespace
