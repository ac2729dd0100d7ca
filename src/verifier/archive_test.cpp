#include "verifier/archive.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>

#include "engine/crypto/crypto.hpp"
#include "engine/crypto/signature.hpp"
#include "engine/zip/zip.hpp"

namespace verifier {
namespace {

/// An archive in the making: records that a test may spoil before or after they are signed.
class Archive {
 public:
  Archive() {
    for (const char* name : {"tickets.jsonl", "copies.jsonl", "grand_totals.jsonl", "jet.jsonl"}) m_files[name] = "";
  }

  /// `members` are those beyond the link, `fields` what is signed before it.
  void add(const std::string& file, int seq, const std::string& chain, const std::string& members,
           const std::string& fields) {
    std::string& previous = m_heads[chain];
    const std::string first = previous.empty() ? "Y" : "N";
    const std::string text = fields + "," + first + "," + previous;
    const std::string signature = m_key.sign(text);
    m_files[file] += R"({"register":"C01","seq":)" + std::to_string(seq) + R"(,"first":")" + first + R"(","prev":")" +
                     previous + R"(",)" + members + R"(,"signed":")" + text + R"(","sig":")" + signature + "\"}\n";
    previous = signature;
  }
  void ticket(int seq, const std::string& at, int cents, bool training = false) {
    const std::string amount = std::to_string(cents);
    add("tickets.jsonl", seq, training ? "école" : "ticket",
        R"("at":")" + at + R"(","type":"VENTE","vat":{"2000":)" + amount + R"(},"total":)" + amount +
            R"(,"lines":[{"name":"Café","qty":1,"rate":"2000","total":)" + amount +
            R"(}],"payments":[{"mean":"ESPECES","amount":)" + amount + R"(}],"operator":"U7")" +
            (training ? R"(,"training":true)" : ""),
        "2000:" + amount + "," + amount + "," + at + ",C01," + std::to_string(seq) + ",VENTE");
  }
  void day(int seq, const std::string& day, int total, int absolute, int perpetual, int perpetual_absolute) {
    const std::string at = day + "200000";
    add("grand_totals.jsonl", seq, "jour",
        R"("at":")" + at + R"(","period":"JOUR","from":")" + day + R"(000000","to":")" + at + R"(","vat":{"2000":)" +
            std::to_string(total) + R"(},"total":)" + std::to_string(total) + R"(,"abs_total":)" +
            std::to_string(absolute) + R"(,"perpetual":)" + std::to_string(perpetual) + R"(,"perpetual_abs":)" +
            std::to_string(perpetual_absolute) + R"(,"covers_archive":true)",
        "2000:" + std::to_string(total) + "," + std::to_string(total) + "," + std::to_string(perpetual) + "," +
            std::to_string(perpetual_absolute) + "," + at + ",JOUR," + std::to_string(seq));
  }
  void copy(int seq, int copy, int ticket) {
    add("copies.jsonl", seq, "copie",
        R"("at":"20261105090500","type":"TICKET","copy":)" + std::to_string(copy) +
            R"(,"operator":"U7","ticket_seq":)" + std::to_string(ticket),
        "C01," + std::to_string(seq) + ",TICKET," + std::to_string(copy) + ",U7,20261105090500," +
            std::to_string(ticket));
  }
  void event(int seq, const std::string& text) {
    add("jet.jsonl", seq, "journal", R"("at":"20261105080000","code":"80","text":")" + text + R"(","operator":"U7")",
        std::to_string(seq) + ",80," + text + ",20261105080000,U7,C01");
  }

  std::string& file(const std::string& name) { return m_files.at(name); }
  [[nodiscard]] std::string public_key() const { return m_key.public_pem(); }

  /// Signs the manifest of what the files are now.
  [[nodiscard]] std::string zip() const {
    std::string manifest = R"({"format":"isca-archive","version":1,"register":"C01","period":{"from":"20261101000000",)"
                           R"("to":"20261130235959"},"public_key":")";
    for (const char c : m_key.public_pem()) manifest += c == '\n' ? "\\n" : std::string(1, c);
    manifest += R"(","files":[)";
    for (const auto& [name, bytes] : m_files) {
      if (!manifest.ends_with('[')) manifest += ',';
      manifest += R"({"name":")" + name + R"(","lines":)" +
                  std::to_string(std::count(bytes.begin(), bytes.end(), '\n')) + R"(,"sha256":")" +
                  crypto::hex(crypto::sha256_bytes(bytes)) + "\"}";
    }
    manifest += "]}";
    auto files = m_files;
    files["manifest.json"] = manifest;
    files["manifest.sig"] = m_key.sign(manifest);
    return zip_of(files);
  }

  static std::string zip_of(const std::map<std::string, std::string>& files) {
    std::vector<zip::Member> members;
    for (const auto& [name, bytes] : files) {
      zip::Crc32 crc;
      crc.add(bytes);
      members.push_back({name, bytes.size(), crc.value()});
    }
    const zip::Layout layout(members, base::Date::of(2026, 11, 30));
    std::string out;
    std::size_t index = 0;
    for (const auto& [name, bytes] : files) out += layout.begin(index++) + bytes;
    return out + layout.end();
  }

 private:
  crypto::SigningKey m_key = crypto::SigningKey::generate();
  std::map<std::string, std::string> m_files;
  std::map<std::string, std::string> m_heads;
};

Archive november() {
  Archive archive;
  archive.event(1, "Démarrage");
  archive.event(2, "Arrêt");
  archive.ticket(1, "20261105081210", 420);
  archive.ticket(1, "20261105083000", 999, true);
  archive.ticket(2, "20261105090000", -120);
  archive.ticket(3, "20261106090000", 500);
  archive.copy(1, 1, 2);
  archive.copy(2, 2, 2);
  archive.day(1, "20261105", 300, 540, 300, 540);
  archive.day(2, "20261106", 500, 500, 800, 1040);
  return archive;
}

void replace(std::string& text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  ASSERT_NE(at, std::string::npos) << from;
  text.replace(at, from.size(), to);
}

/// The only fault of a report, or what came instead.
std::string fault(const Archive& archive) {
  const Report report = verify(archive.zip(), std::nullopt);
  return report.verdict == Verdict::Broken ? report.faults.front()
                                           : "verdict " + std::to_string(static_cast<int>(report.verdict));
}

TEST(VerifierArchive, believes_what_is_whole) {
  const Archive archive = november();
  const Report report = verify(archive.zip(), std::nullopt);
  EXPECT_EQ(report.verdict, Verdict::Intact) << describe(report, false);
  EXPECT_EQ(report.tickets, 4U);
  EXPECT_EQ(report.copies, 2U);
  EXPECT_EQ(report.totals, 2U);
  EXPECT_EQ(report.events, 2U);
  EXPECT_EQ(verify(archive.zip(), archive.public_key()).verdict, Verdict::Intact);
  EXPECT_EQ(verify(archive.zip(), crypto::SigningKey::generate().public_pem()).verdict, Verdict::Broken);
  EXPECT_EQ(verify(Archive().zip(), std::nullopt).verdict, Verdict::Intact);
}

// The manifest is signed anew in each: whoever holds the key and rewrites history is still found.
TEST(VerifierArchive, names_the_record_that_was_changed) {
  Archive archive = november();
  replace(archive.file("tickets.jsonl"), R"("vat":{"2000":500},"total":500)", R"("vat":{"2000":400},"total":400)");
  EXPECT_EQ(fault(archive), "ticket n° 3 (caisse C01) : son contenu n'est pas celui qui a été signé");

  archive = november();
  replace(archive.file("jet.jsonl"), R"("text":"Arrêt")", R"("text":"Rien")");
  EXPECT_EQ(fault(archive), "événement n° 2 (caisse C01) : son contenu n'est pas celui qui a été signé");

  archive = november();
  replace(archive.file("tickets.jsonl"), R"("total":420}],"payments")", R"("total":410}],"payments")");
  EXPECT_EQ(fault(archive), "ticket n° 1 (caisse C01) : ses lignes ne font pas son total");
}

TEST(VerifierArchive, names_where_a_record_is_missing) {
  for (const char* name : {"tickets.jsonl", "jet.jsonl", "grand_totals.jsonl", "copies.jsonl"}) {
    Archive archive = november();
    std::string& file = archive.file(name);
    const std::size_t start = std::string_view(name) == "tickets.jsonl" ? file.find("\n", file.find("\n") + 1) + 1 : 0;
    const std::size_t end = file.find('\n', start) + 1;
    // The first of a chain may be missing: archives begin in mid-chain. What follows then says that it is not the first.
    if (start > 0) {
      file.erase(start, end - start);
      EXPECT_EQ(fault(archive), "ticket n° 3 (caisse C01) : il suit le n° 1, des pièces manquent ou sont de trop");
    } else {
      std::string twice = file;
      file.insert(end, twice.substr(0, end));
      EXPECT_NE(fault(archive).find("il suit le n° 1"), std::string::npos) << name;
    }
  }
}

TEST(VerifierArchive, adds_up_what_was_signed) {
  Archive archive = november();
  archive.day(3, "20261107", 0, 0, 801, 1040);
  EXPECT_EQ(fault(archive), "total JOUR n° 3 (caisse C01) : son total perpétuel n'est pas celui d'avant plus le sien");
  archive = november();
  archive.day(3, "20261107", 10, 10, 810, 1050);
  EXPECT_EQ(fault(archive), "total JOUR n° 3 (caisse C01) : ses taux ne sont pas ceux des tickets de sa période");
  archive = november();
  archive.copy(3, 4, 2);
  EXPECT_EQ(fault(archive), "duplicata n° 3 (caisse C01) : les copies du ticket n° 2 ne se suivent pas");
  archive = november();
  archive.copy(3, 1, 9);
  EXPECT_EQ(fault(archive), "duplicata n° 3 (caisse C01) : le ticket n° 9 n'est pas dans l'archive");
}

TEST(VerifierArchive, accepts_no_altered_byte) {
  const std::string good = november().zip();
  std::mt19937 random(20261128);  // NOLINT: the same bytes every time
  for (std::size_t at = 0; at < good.size(); at += 1 + random() % 7) {
    std::string altered = good;
    altered[at] = static_cast<char>(altered[at] ^ static_cast<char>(1 + random() % 255));
    EXPECT_NE(verify(altered, std::nullopt).verdict, Verdict::Intact) << "byte " << at;
  }
}

TEST(VerifierArchive, reads_no_file_that_was_cut_or_lengthened) {
  const std::string good = november().zip();
  for (std::size_t size = 0; size < good.size(); size += 97) {
    EXPECT_EQ(verify(std::string_view(good).substr(0, size), std::nullopt).verdict, Verdict::Unreadable) << size;
  }
  EXPECT_EQ(verify(good + "x", std::nullopt).verdict, Verdict::Unreadable);
  EXPECT_EQ(verify("x" + good, std::nullopt).verdict, Verdict::Unreadable);
}

TEST(VerifierArchive, opens_no_path_and_takes_no_other_file) {
  for (const char* name : {"../../etc/passwd", "/tickets.jsonl", "notes.txt", "tickets.jsonl/"}) {
    EXPECT_EQ(verify(Archive::zip_of({{name, "x"}}), std::nullopt).verdict, Verdict::Unreadable) << name;
  }
}

TEST(VerifierArchive, is_not_blown_up_by_what_a_file_says_of_itself) {
  Archive archive = november();
  archive.file("tickets.jsonl") += R"({"register":"C01","seq":9223372036854775807})"
                                   "\n";
  EXPECT_EQ(verify(archive.zip(), std::nullopt).verdict, Verdict::Broken);
  archive = november();
  archive.file("jet.jsonl") += std::string(2 << 20, 'x');
  EXPECT_EQ(verify(archive.zip(), std::nullopt).verdict, Verdict::Unreadable);
  archive = november();
  archive.file("tickets.jsonl") += std::string(20000, '[') + "\n";
  EXPECT_EQ(verify(archive.zip(), std::nullopt).verdict, Verdict::Broken);
}

TEST(VerifierArchive, shows_nothing_that_steers_a_terminal) {
  Archive archive;
  archive.file("jet.jsonl") +=
      R"({"register":"\u001b[2J","seq":1,"at":"20261105080000","first":"Y","prev":"x","signed":"","sig":"","code":"1","text":"","operator":""})"
      "\n";
  const std::string text = describe(verify(archive.zip(), std::nullopt), false);
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_NE(text.find("ALTÉRÉE"), std::string::npos);
}

}  // namespace
}  // namespace verifier
