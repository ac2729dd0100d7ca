#include "engine/mail/message.hpp"

#include <gtest/gtest.h>

#include "engine/mail/encoding.hpp"

namespace mail {
namespace {

Message facture() {
  Message m;
  m.from = {"contact@boulangerie.fr", "Boulangerie Lefèvre"};
  m.to = {{"elodie@exemple.fr", "Dupont, Élodie"}};
  m.subject = "Facture FA2026-00001";
  m.text = "Bonjour,\nVoici la facture : 12 €.\n";
  m.date = *base::parse_instant("2026-11-22T09:00:00Z");
  m.id = "0193.1";
  return m;
}

TEST(Compose, a_plain_message_to_the_letter) {
  EXPECT_EQ(*compose(facture()),
            "Date: Sun, 22 Nov 2026 09:00:00 +0000\r\n"
            "From: =?UTF-8?B?Qm91bGFuZ2VyaWUgTGVmw6h2cmU=?= <contact@boulangerie.fr>\r\n"
            "To: =?UTF-8?B?RHVwb250LCDDiWxvZGll?= <elodie@exemple.fr>\r\n"
            "Subject: Facture FA2026-00001\r\n"
            "Message-ID: <0193.1@boulangerie.fr>\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n"
            "\r\n"
            "Bonjour,\r\nVoici la facture : 12 =E2=82=AC.\r\n");
}

TEST(Compose, the_same_id_gives_the_same_bytes_and_boundaries_fit) {
  Message m = facture();
  m.html = html_of(m.text);
  m.cc = {{"a@exemple.fr", "A \"B\", C"}, {"b@exemple.fr"}};
  m.reply_to = Address{"patronne@boulangerie.fr"};
  m.attachments = {{"Facture n° 1.pdf", "application/pdf", std::string(100, '\xff')}};
  const std::string once = *compose(m);
  EXPECT_EQ(once, *compose(m));
  EXPECT_NE(once.find("Cc: \"A \\\"B\\\", C\" <a@exemple.fr>,\r\n b@exemple.fr\r\n"), std::string::npos) << once;
  EXPECT_NE(once.find("Reply-To: patronne@boulangerie.fr\r\n"), std::string::npos);
  EXPECT_NE(once.find("multipart/mixed"), std::string::npos);
  EXPECT_NE(once.find("multipart/alternative"), std::string::npos);
  EXPECT_NE(once.find("filename=\"Facture_n__1.pdf\"; filename*=UTF-8''Facture%20n%C2%B0%201.pdf"), std::string::npos);
  EXPECT_TRUE(once.ends_with("--\r\n"));
}

TEST(Compose, refuses_what_could_add_a_header_or_a_recipient) {
  const auto code = [](Message m) {
    const auto made = compose(m);
    return made ? std::string("pris") : made.error().code;
  };
  for (const char* text : {"a\r\nBcc: tous@exemple.fr", "a\nb", "a\rb", "\x7f"}) {
    Message m = facture();
    m.subject = text;
    EXPECT_EQ(code(m), "courriel_en_tete_invalide");
    m = facture();
    m.to[0].name = text;
    EXPECT_EQ(code(m), "courriel_en_tete_invalide");
    m = facture();
    m.attachments = {{text, "application/pdf", ""}};
    EXPECT_EQ(code(m), "courriel_en_tete_invalide");
    m = facture();
    m.cc = {{std::string("x@exemple.fr") + text}};
    EXPECT_EQ(code(m), "courriel_adresse_invalide");
  }
  Message nobody = facture();
  nobody.to.clear();
  EXPECT_EQ(code(nobody), "courriel_sans_destinataire");
}

TEST(Address, what_servers_take_and_nothing_else) {
  for (const char* good : {"a@b.fr", "elodie.dupont+factures@sous.exemple.co.uk", "o'neil@x-y.fr", "1@2.fr"}) {
    EXPECT_TRUE(valid_address(good)) << good;
  }
  const std::string long_local(65, 'a');
  for (const std::string& bad :
       {std::string("a"), std::string("a@b"), std::string("@b.fr"), std::string("a@.fr"), std::string("a@b..fr"),
        std::string("a b@c.fr"), std::string("a@b.fr\r\nRCPT TO:<x@y.fr>"), std::string("<a@b.fr>"),
        std::string("a@b.fr>"), std::string(".a@b.fr"), std::string("a..b@c.fr"), std::string("a@-b.fr"),
        std::string("é@b.fr"), std::string("a@b.fr,c@d.fr"), long_local + "@b.fr", std::string("")}) {
    EXPECT_FALSE(valid_address(bad)) << bad;
  }
}

TEST(Encoding, words_keep_characters_whole_and_lines_short) {
  EXPECT_EQ(encoded_words("Facture"), "Facture");
  EXPECT_EQ(encoded_words("é"), "=?UTF-8?B?w6k=?=");
  std::string many;
  for (int i = 0; i < 40; ++i) many += "€";
  const std::string words = encoded_words(many);
  // 45 bytes hold fifteen euros of three bytes: three words.
  EXPECT_EQ(std::count(words.begin(), words.end(), '\n'), 2);
  EXPECT_EQ(encoded_words("=?UTF-8?B?eA==?="), "=?UTF-8?B?PT9VVEYtOD9CP2VBPT0/PQ==?=");
}

TEST(Encoding, quoted_printable_breaks_lines_and_hides_blanks_and_dots) {
  EXPECT_EQ(quoted_printable("a=b \n"), "a=3Db=20\r\n");
  EXPECT_EQ(quoted_printable("."), "=2E");
  EXPECT_EQ(quoted_printable("x\n.\ny"), "x\r\n=2E\r\ny");
  const std::string folded = quoted_printable(std::string(200, 'a'));
  EXPECT_EQ(folded, std::string(75, 'a') + "=\r\n" + std::string(75, 'a') + "=\r\n" + std::string(50, 'a'));
}

TEST(Html, is_escaped) {
  EXPECT_NE(html_of("<b> & \n\nfin").find("<p>&lt;b&gt; &amp; </p>\n<p>fin</p>"), std::string::npos);
}

}  // namespace
}  // namespace mail
