#include "engine/mail/dialogue.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace mail {

namespace {

constexpr std::size_t longest_words = 1'000;
constexpr int go_on_with_message = 354;
constexpr int login_required = 530;

int code_of(std::string_view line) {
  if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, [](char c) { return c >= '0' && c <= '9'; })) {
    return 0;
  }
  return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

std::string_view without_end(std::string_view line) {
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

/// What a server says is shown to people: valid text without control characters.
std::string shown(std::string_view words) {
  std::string out(words.substr(0, longest_words));
  for (char& c : out) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  if (const auto invalid = base::first_invalid_utf8(out)) {
    for (char& c : out) {
      if (static_cast<unsigned char>(c) >= 0x80) c = '?';
    }
  }
  return out;
}

}  // namespace

Dialogue::Dialogue(const std::vector<std::string>& recipients) {
  m_decided.resize(recipients.size(), false);
  m_taken.resize(recipients.size(), false);
  for (const std::string& address : recipients) m_recipients.push_back({address, Fate::Deferred, 0, {}});
}

void Dialogue::sent(std::string_view line) {
  const auto verb = base::ascii_lower(line.substr(0, line.find_first_of(" \r\n")));
  if (verb == "ehlo" || verb == "helo") m_stage = Stage::Hello;
  if (verb == "starttls") m_stage = Stage::StartTls;
  if (verb == "auth") m_stage = Stage::Login;
  if (verb == "mail") m_stage = Stage::Sender;
  if (verb == "data") m_stage = Stage::Data;
  if (verb == "quit") m_stage = Stage::Over;
  if (verb == "rcpt") {
    if (m_stage == Stage::Recipient) ++m_current;
    m_stage = Stage::Recipient;
  }
}

void Dialogue::received(std::string_view raw) {
  const std::string_view line = without_end(raw);
  const int code = code_of(line);
  if (code == 0 || m_stage == Stage::Over) return;
  if (m_new_reply) m_words.clear();
  m_words.append(m_words.empty() ? "" : " ").append(line);
  m_new_reply = line.size() < 4 || line[3] != '-';
  if (m_new_reply) reply(code);
}

void Dialogue::reply(int code) {
  m_last_code = code;
  switch (m_stage) {
    case Stage::Sender:
      if (code >= 500 && code != login_required) decide_all(Fate::Refused, code);
      break;
    case Stage::Recipient:
      if (m_current >= m_recipients.size()) break;
      m_reached_recipients = true;
      m_taken[m_current] = code < 400;
      if (code >= 400) {
        m_decided[m_current] = true;
        m_recipients[m_current].fate = code >= 500 ? Fate::Bounced : Fate::Deferred;
        m_recipients[m_current].code = code;
        m_recipients[m_current].words = shown(m_words);
      }
      break;
    case Stage::Data:
      if (code == go_on_with_message) m_stage = Stage::Body;
      if (code >= 400) decide_all(code >= 500 ? Fate::Refused : Fate::Deferred, code);
      break;
    case Stage::Body:
      decide_all(code < 400 ? Fate::Accepted : code < 500 ? Fate::Deferred : Fate::Refused, code);
      m_stage = Stage::Over;
      break;
    default: break;
  }
}

/// Those whom the server took so far, or everybody before it was asked about anybody.
void Dialogue::decide_all(Fate fate, int code) {
  for (std::size_t i = 0; i < m_recipients.size(); ++i) {
    if (m_decided[i] || (m_reached_recipients && !m_taken[i])) continue;
    m_decided[i] = true;
    m_recipients[i].fate = fate;
    m_recipients[i].code = code;
    m_recipients[i].words = shown(m_words);
  }
}

Report Dialogue::report(const std::string& error) const {
  Report report{m_recipients, false};
  const bool nobody = std::none_of(m_decided.begin(), m_decided.end(), [](bool decided) { return decided; });
  report.server_failed = nobody && !m_reached_recipients;
  for (std::size_t i = 0; i < m_recipients.size(); ++i) {
    if (m_decided[i]) continue;
    RecipientReport& recipient = report.recipients[i];
    if (m_handed_over && m_taken[i]) {
      recipient.fate = Fate::Unknown;
      recipient.words = "Le message a été remis, mais le serveur n'a pas dit s'il le prenait. " + error;
    } else if (m_last_code >= 400) {
      recipient.code = m_last_code;
      recipient.words = shown(m_words);
    } else {
      recipient.words = error;
    }
  }
  return report;
}

}  // namespace mail
