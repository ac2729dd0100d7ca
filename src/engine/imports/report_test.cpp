#include "engine/imports/report.hpp"

#include <gtest/gtest.h>

#include "engine/json/value.hpp"

namespace imports {
namespace {

using base::Verdict;

const File file{.table = {.encoding = csv::Encoding::Windows1252, .delimiter = '\t', .rows = {}, .ragged = {}},
                .dry_run = true,
                .name = ""};

std::size_t listed(const json::Value& answer, std::string_view verdict) {
  std::size_t count = 0;
  for (const json::Value& line : answer.find("lignes")->items) count += line.find("verdict")->text == verdict ? 1 : 0;
  return count;
}

TEST(ImportReport, NamesWhatWasRecognised) {
  const base::FauteImport fault{3, "Prix", "nombre_invalide", "« cher » n'est pas un nombre."};
  const Line line{.line = 3, .reference = "R", .name = "N", .differences = {}, .faults = {&fault, 1}, .notices = {}};
  EXPECT_EQ(to_json({file, std::nullopt, {0, 0, 0, 1}, {}, {line}}),
            R"({"simulation":true,"encodage":"Windows-1252","separateur":"tab",)"
            R"("compte":{"creer":0,"modifier":0,"inchange":0,"erreur":1},"avis":[],)"
            R"("lignes":[{"ligne":3,"verdict":"ERREUR","reference":"R","nom":"N","differences":[],)"
            R"("fautes":[{"code":"nombre_invalide","colonne":"Prix","detail":"« cher » n'est pas un nombre."}],)"
            R"("avis":[]}],"tronque":false})");
}

TEST(ImportReport, ListsEveryErrorAndAThousandOfTheOthersChangesFirst) {
  Report report{file, std::nullopt, {600, 0, 900, 1'500}, {}, {}};
  const auto add = [&](std::size_t count, Verdict verdict) {
    for (std::size_t i = 0; i < count; ++i) report.lines.push_back({report.lines.size() + 2, verdict, {}, {}, {}, {}, {}});
  };
  add(900, Verdict::Inchange);
  add(600, Verdict::Creer);
  add(1'500, Verdict::Erreur);
  const json::Value answer = json::parse(to_json(report)).value();
  EXPECT_EQ(listed(answer, "ERREUR"), 1'500U);
  EXPECT_EQ(listed(answer, "CREER"), 600U);
  EXPECT_EQ(listed(answer, "INCHANGE"), 400U);
  EXPECT_TRUE(answer.find("tronque")->boolean);
}

TEST(UndoReport, CountsAllAndListsAThousand) {
  UndoReport report;
  report.deleted = 7;
  for (int i = 0; i < 1'001; ++i) report.left.push_back({i + 2, "id", "nom", in_use});
  const json::Value answer = json::parse(to_json(report)).value();
  EXPECT_EQ(answer.find("supprimes")->text, "7");
  EXPECT_EQ(answer.find("laisses")->text, "1001");
  EXPECT_EQ(answer.find("lignes")->items.size(), 1'000U);
  EXPECT_TRUE(answer.find("tronque")->boolean);
  EXPECT_EQ(answer.find("lignes")->items[0].find("motif")->text, "utilise");
}

}  // namespace
}  // namespace imports
