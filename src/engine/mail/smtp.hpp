#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mail {

enum class Security {
  /// In clear: for a relay on the machine itself.
  None,
  /// In clear until STARTTLS, which the server must offer (port 587).
  StartTls,
  /// From the first byte on (port 465).
  Tls,
};

/// A mail server that takes our messages.
struct Server {
  std::string host;
  int port = 587;
  Security security = Security::StartTls;
  /// Empty: no log-in.
  std::string user;
  std::string password;
  /// PEM of the authority to trust instead of the system's; empty for the system's.
  std::string authority;
  /// The longest wait for an answer.
  std::chrono::seconds patience{15};
  /// The longest that a whole sending takes: a server that answers byte by byte holds whoever waits no longer.
  std::chrono::milliseconds whole{30'000};
};

/// True for this machine's own addresses ("localhost", 127.0.0.0/8, ::1), where nothing can be overheard.
[[nodiscard]] bool loopback(std::string_view host);

/// What became of a message for one recipient.
enum class Fate {
  /// The server said that it took it.
  Accepted,
  /// Not taken now: it may be tried again without fear of a second copy.
  Deferred,
  /// Refused for good: the address.
  Bounced,
  /// Refused for good: the sender or the message.
  Refused,
  /// All of it was handed over, and no answer came: it may have been taken. Trying again may give a second copy.
  Unknown,
};

struct RecipientReport {
  std::string address;
  Fate fate = Fate::Deferred;
  /// Code of the server's answer, or 0 when there was none.
  int code = 0;
  /// What the server said, or what happened, in French. Never a secret.
  std::string words;
};

struct Report {
  /// In the order of the recipients asked for.
  std::vector<RecipientReport> recipients;
  /// No recipient was judged: the server could not be reached, be trusted or be logged in to. Other messages would not
  /// fare better.
  bool server_failed = false;
};

/// Hands `message` (the text that `compose` made) to the server for `recipients`, with the envelope sender `from`.
/// `handing_over` is called once, before the first byte of the message: when it returns false, or throws, nothing is
/// handed over (what it threw is rethrown). Requires addresses that are valid. Blocks; the certificate is always
/// verified.
[[nodiscard]] Report send(const Server& server, const std::string& from, const std::vector<std::string>& recipients,
                          const std::string& message, const std::function<bool()>& handing_over = {});

}  // namespace mail
