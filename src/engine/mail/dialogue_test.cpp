#include "engine/mail/dialogue.hpp"

#include <gtest/gtest.h>

namespace mail {
namespace {

/// Lines as they pass: "> " ours, "< " the server's, "=" the end of the message.
Report played(const std::vector<std::string>& lines, const std::vector<std::string>& recipients = {"a@x.fr", "b@x.fr"},
              const std::string& error = "coupé") {
  Dialogue dialogue(recipients);
  for (const std::string& line : lines) {
    if (line == "=") dialogue.handed_over();
    if (line[0] == '>') dialogue.sent(line.substr(2) + "\r\n");
    if (line[0] == '<') dialogue.received(line.substr(2) + "\r\n");
  }
  return dialogue.report(error);
}

std::vector<std::string> opening(std::vector<std::string> more) {
  std::vector<std::string> lines{"< 220 bonjour",  "> EHLO moi",           "< 250-serveur",
                                 "< 250 SIZE 100", "> MAIL FROM:<m@x.fr>", "< 250 ok"};
  lines.insert(lines.end(), more.begin(), more.end());
  return lines;
}

TEST(Dialogue, everybody_is_served) {
  const Report r = played(opening({"> RCPT TO:<a@x.fr>", "< 250 ok", "> RCPT TO:<b@x.fr>", "< 250 ok", "> DATA",
                                   "< 354 go", "=", "< 250 2.0.0 pris sous 42", "> QUIT"}),
                          {"a@x.fr", "b@x.fr"}, "");
  EXPECT_FALSE(r.server_failed);
  for (const auto& recipient : r.recipients) {
    EXPECT_EQ(recipient.fate, Fate::Accepted);
    EXPECT_EQ(recipient.words, "250 2.0.0 pris sous 42");
  }
}

TEST(Dialogue, each_recipient_has_its_own_fate) {
  const Report r =
      played(opening({"> RCPT TO:<a@x.fr>", "< 550-5.1.1 personne", "< 550 ici", "> RCPT TO:<b@x.fr>", "< 250 ok",
                      "> RCPT TO:<c@x.fr>", "< 450 plus tard", "> DATA", "< 354 go", "=", "< 250 pris"}),
             {"a@x.fr", "b@x.fr", "c@x.fr"});
  EXPECT_EQ(r.recipients[0].fate, Fate::Bounced);
  EXPECT_EQ(r.recipients[0].words, "550-5.1.1 personne 550 ici");
  EXPECT_EQ(r.recipients[0].code, 550);
  EXPECT_EQ(r.recipients[1].fate, Fate::Accepted);
  EXPECT_EQ(r.recipients[2].fate, Fate::Deferred);
}

TEST(Dialogue, a_refused_message_is_not_a_bad_address) {
  const Report refused =
      played(opening({"> RCPT TO:<a@x.fr>", "< 250 ok", "> DATA", "< 354 go", "=", "< 554 indésirable"}), {"a@x.fr"});
  EXPECT_EQ(refused.recipients[0].fate, Fate::Refused);
  const Report sender = played({"< 220 x", "> EHLO moi", "< 250 x", "> MAIL FROM:<m@x.fr>", "< 552 trop gros"});
  EXPECT_EQ(sender.recipients[1].fate, Fate::Refused);
  EXPECT_FALSE(sender.server_failed);
  const Report later =
      played(opening({"> RCPT TO:<a@x.fr>", "< 250 ok", "> DATA", "< 354 go", "=", "< 451 plus tard"}), {"a@x.fr"});
  EXPECT_EQ(later.recipients[0].fate, Fate::Deferred);
}

TEST(Dialogue, silence_after_the_whole_message_is_unknown_and_before_is_not) {
  const Report after = played(opening({"> RCPT TO:<a@x.fr>", "< 250 ok", "> DATA", "< 354 go", "="}), {"a@x.fr"});
  EXPECT_EQ(after.recipients[0].fate, Fate::Unknown);
  const Report before = played(opening({"> RCPT TO:<a@x.fr>", "< 250 ok", "> DATA", "< 354 go"}), {"a@x.fr"});
  EXPECT_EQ(before.recipients[0].fate, Fate::Deferred);
  EXPECT_EQ(before.recipients[0].words, "coupé");
  EXPECT_FALSE(before.server_failed);
}

TEST(Dialogue, what_stops_before_the_recipients_concerns_the_server) {
  for (const auto& lines : std::vector<std::vector<std::string>>{
           {},
           {"< 554 non"},
           {"< 220 x", "> EHLO moi", "< 250 x", "> AUTH PLAIN AGEAYg==", "< 535 mauvais mot de passe"},
           {"< 220 x", "> EHLO moi", "< 250 x", "> MAIL FROM:<m@x.fr>", "< 530 connectez-vous"},
           {"< 220 x", "> EHLO moi", "< 250 x", "> MAIL FROM:<m@x.fr>", "< 421 je ferme"}}) {
    const Report r = played(lines);
    EXPECT_TRUE(r.server_failed);
    EXPECT_EQ(r.recipients[0].fate, Fate::Deferred);
    EXPECT_EQ(r.recipients[0].words.find("AGEAYg"), std::string::npos);
  }
}

}  // namespace
}  // namespace mail
