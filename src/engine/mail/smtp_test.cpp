#include "engine/mail/smtp.hpp"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mail {
namespace {

/// Takes connections and says nothing.
class Silent {
 public:
  Silent() : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof to;
    if (::bind(m_socket, reinterpret_cast<sockaddr*>(&to), size) != 0 || ::listen(m_socket, 4) != 0 ||
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&to), &size) != 0) {
      throw std::runtime_error("no socket");
    }
    m_port = ntohs(to.sin_port);
  }
  ~Silent() { ::close(m_socket); }
  Silent(const Silent&) = delete;
  Silent& operator=(const Silent&) = delete;
  [[nodiscard]] int port() const { return m_port; }

 private:
  int m_socket;
  int m_port = 0;
};

TEST(Smtp, a_whole_sending_is_bounded_whatever_the_patience) {
  const Silent tarpit;
  Server server;
  server.host = "127.0.0.1";
  server.port = tarpit.port();
  server.security = Security::None;
  server.patience = std::chrono::minutes(10);
  server.whole = std::chrono::milliseconds(50);
  const Report report = send(server, "m@x.fr", {"a@x.fr"}, "Subject: essai\r\n\r\nBonjour\r\n");
  EXPECT_TRUE(report.server_failed);
  EXPECT_EQ(report.recipients[0].fate, Fate::Deferred);
  EXPECT_NE(report.recipients[0].words.find("délai"), std::string::npos) << report.recipients[0].words;
}

TEST(Smtp, half_a_minute_is_the_most) { EXPECT_LE(Server{}.whole, std::chrono::seconds(30)); }

}  // namespace
}  // namespace mail
