#include "engine/log/log.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <thread>

namespace {

/// Takes the lines of a test, and gives the logger back to standard error at its end.
class Captured {
 public:
  explicit Captured(logs::Level level) {
    logs::init(level, [this](std::string_view lines) { m_text += lines; });
  }
  ~Captured() { logs::init(logs::Level::Info); }
  Captured(const Captured&) = delete;
  Captured& operator=(const Captured&) = delete;

  std::string text() {
    logs::flush();
    return m_text;
  }
  [[nodiscard]] const std::string& written() const { return m_text; }

 private:
  std::string m_text;
};

/// Replaces each `"ts":"2026-03-01T10:20:30.123Z"` by T; one of another form stays and fails the comparison.
std::string without_time(std::string text) {
  constexpr std::string_view form = R"("ts":"dddd-dd-ddTdd:dd:dd.dddZ")";
  const auto fits = [&](std::size_t at) {
    for (std::size_t i = 0; i < form.size(); ++i) {
      const char c = text[at + i];
      if (form[i] == 'd' ? c < '0' || c > '9' : c != form[i]) return false;
    }
    return true;
  };
  for (std::size_t at = 0; at + form.size() <= text.size(); ++at)
    if (fits(at)) text.replace(at, form.size(), "T");
  return text;
}

TEST(Log, ligne_json_avec_champs) {
  Captured captured(logs::Level::Info);
  const std::string id = "00ff";
  logs::info("request", {{"request_id", id}, {"status", 200}, {"bytes", std::size_t{12}}, {"late", false},
                         {"delta", -5}, {"path", "/a"}});
  EXPECT_EQ(without_time(captured.text()),
            "{T,\"level\":\"info\",\"msg\":\"request\",\"request_id\":\"00ff\",\"status\":200,\"bytes\":12,"
            "\"late\":false,\"delta\":-5,\"path\":\"/a\"}\n");
}

TEST(Log, texte_hostile_reste_sur_sa_ligne) {
  Captured captured(logs::Level::Info);
  logs::info("a\n{\"level\":\"error\"}",
             {{"k", std::string_view("\"\\\t\x01\0é\x7f", 8)}, {"x", "\xff|\xc3|\xed\xa0\x80"}});
  EXPECT_EQ(without_time(captured.text()),
            "{T,\"level\":\"info\",\"msg\":\"a\\n{\\\"level\\\":\\\"error\\\"}\","
            "\"k\":\"\\\"\\\\\\t\\u0001\\u0000é\\u007f\","
            "\"x\":\"\xef\xbf\xbd|\xef\xbf\xbd|\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"}\n");
}

TEST(Log, niveau_respecte) {
  Captured captured(logs::Level::Warn);
  logs::debug("d");
  logs::info("i");
  logs::warn("w");
  logs::error("e");
  EXPECT_FALSE(logs::enabled(logs::Level::Info));
  EXPECT_TRUE(logs::enabled(logs::Level::Warn));
  EXPECT_EQ(without_time(captured.text()),
            "{T,\"level\":\"warn\",\"msg\":\"w\"}\n{T,\"level\":\"error\",\"msg\":\"e\"}\n");
}

TEST(Log, erreur_ecrite_sans_attendre_avec_ce_qui_precede) {
  Captured captured(logs::Level::Info);
  logs::info("avant");
  logs::error("panne");
  EXPECT_NE(captured.written().find("avant"), std::string::npos);
  EXPECT_NE(captured.written().find("panne"), std::string::npos);
}

TEST(Log, lignes_entieres_de_plusieurs_fils) {
  Captured captured(logs::Level::Info);
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t)
      threads.emplace_back([] {
        for (int i = 0; i < 1000; ++i) logs::info("x", {{"i", i}});
      });
  }
  std::map<std::string, int> seen;
  std::istringstream lines(without_time(captured.text()));
  for (std::string line; std::getline(lines, line);) ++seen[line];
  EXPECT_EQ(seen.size(), 1000U);
  for (int i = 0; i < 1000; ++i)
    EXPECT_EQ(seen["{T,\"level\":\"info\",\"msg\":\"x\",\"i\":" + std::to_string(i) + "}"], 4) << i;
}

TEST(Log, niveaux_par_leur_nom) {
  EXPECT_EQ(logs::parse_level("debug"), logs::Level::Debug);
  EXPECT_EQ(logs::parse_level("error"), logs::Level::Error);
  EXPECT_EQ(logs::parse_level("INFO"), std::nullopt);
  EXPECT_EQ(logs::parse_level(""), std::nullopt);
}

}  // namespace
