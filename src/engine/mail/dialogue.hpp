#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/mail/smtp.hpp"

namespace mail {

/// Listens to a dialogue of SMTP, line by line, and keeps what it decides for each recipient. Pure: it knows no
/// network.
class Dialogue {
 public:
  explicit Dialogue(const std::vector<std::string>& recipients);

  /// A line that we send. Secrets pass here: only the verb is looked at.
  void sent(std::string_view line);
  /// A line that the server sends.
  void received(std::string_view line);
  /// The last byte of the message is on its way.
  void handed_over() { m_handed_over = true; }

  /// How it ended. `error` says what stopped it when the server's words do not, in French.
  [[nodiscard]] Report report(const std::string& error) const;

 private:
  enum class Stage { Greeting, Hello, StartTls, Login, Sender, Recipient, Data, Body, Over };
  void reply(int code);
  void decide_all(Fate fate, int code);

  std::vector<RecipientReport> m_recipients;
  std::vector<bool> m_decided;
  std::vector<bool> m_taken;
  std::size_t m_current = 0;
  Stage m_stage = Stage::Greeting;
  bool m_handed_over = false;
  bool m_reached_recipients = false;
  int m_last_code = 0;
  std::string m_words;
  bool m_new_reply = true;
};

}  // namespace mail
