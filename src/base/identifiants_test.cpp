#include "base/identifiants.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "base/text.hpp"

namespace base {
namespace {

bool valide(const std::string& kind, const std::string& value) {
  const std::string text = compact_identifier(value);
  if (kind == "siren") return siren_valide(text);
  if (kind == "siret") return siret_valide(text);
  if (kind == "vat") return numero_tva_valide(text);
  if (kind == "iban") return iban_valide(text);
  if (kind == "bic") return bic_valide(text);
  if (kind == "naf") return code_naf_valide(text);
  ADD_FAILURE() << "unknown kind " << kind;
  return false;
}

struct Case {
  const char* kind;
  const char* value;
  bool expected;
};

TEST(Identifiants, forms_and_keys) {
  for (const Case& c : {Case{"siren", "732 829 320", true},
                        {"siren", "732829321", false},
                        {"siren", "000000000", false},
                        {"siren", "73282932", false},
                        {"siren", "73282932A", false},
                        {"siret", "732 829 320 00074", true},
                        {"siret", "73282932000075", false},
                        {"siret", "35600000010000", true},
                        {"siret", "35600000010001", false},
                        {"siret", "00000000000000", false},
                        {"vat", "FR 44 732829320", true},
                        {"vat", "FR45732829320", false},
                        {"vat", "FRAB732829320", false},
                        {"vat", "EL123456789", true},
                        {"vat", "XI123456789", true},
                        {"vat", "US123456789", false},
                        {"vat", "DE1", false},
                        {"vat", "DE12345678901234", false},
                        {"vat", "", false},
                        {"iban", "FR76 3000 6000 0112 3456 7890 189", true},
                        {"iban", "FR7630006000011234567890188", false},
                        {"iban", "FR763000600001123456789018", false},
                        {"iban", "be68 5390 0754 7034", true},
                        {"iban", "76FR30006000011234567890189", false},
                        {"iban", "", false},
                        {"bic", "BNPAFRPP", true},
                        {"bic", "BNPAFRPPXXX", true},
                        {"bic", "BNPAFRPPX", false},
                        {"bic", "BNP1FRPP", false},
                        {"naf", "47.11B", true},
                        {"naf", "4711", false},
                        {"naf", "471BB", false}}) {
    EXPECT_EQ(valide(c.kind, c.value), c.expected) << c.kind << " " << c.value;
  }
}

TEST(Identifiants, email_forms) {
  for (const char* text : {"a@b.fr", "jean.dupont+achats@exemple.co.uk", "été@exemple.fr"}) {
    EXPECT_TRUE(email_valide(text)) << text;
  }
  for (const char* text : {"", "a", "@b.fr", "a@b", "a@@b.fr", "a@b@c.fr", "a b@c.fr", "a@b .fr", "a@.fr", "a@b.",
                           "a@b..fr", "a\n@b.fr"}) {
    EXPECT_FALSE(email_valide(text)) << text;
  }
  EXPECT_TRUE(email_valide(std::string(249, 'a') + "@b.fr"));
  EXPECT_FALSE(email_valide(std::string(250, 'a') + "@b.fr"));
}

RC_GTEST_PROP(Identifiants, one_wrong_digit_breaks_a_siren, ()) {
  std::string siren = "404833048";
  const auto at = *rc::gen::inRange<std::size_t>(0, 9);
  const auto step = *rc::gen::inRange(1, 10);
  siren[at] = static_cast<char>('0' + (siren[at] - '0' + step) % 10);
  RC_ASSERT(!siren_valide(siren));
}

/// The vectors beside the project, when they are there, from whatever folder of it the test runs in.
std::filesystem::path vectors() {
  if (const char* folder = std::getenv("MYPROPARTNER_VALIDATORS")) {
    return std::filesystem::path(folder) / "vectors/identifiers.tsv";
  }
  std::filesystem::path root = std::filesystem::current_path();
  while (!exists(root / "../shared/validators/vectors") && root != root.parent_path()) root = root.parent_path();
  return root / "../shared/validators/vectors/identifiers.tsv";
}

TEST(Identifiants, published_vectors_agree) {
  std::ifstream file(vectors());
  if (!file) GTEST_SKIP() << "no vectors";
  std::string line;
  std::getline(file, line);
  int count = 0;
  for (; std::getline(file, line); ++count) {
    std::istringstream fields(line);
    std::string kind;
    std::string value;
    std::string expected;
    std::getline(fields, kind, '\t');
    std::getline(fields, value, '\t');
    std::getline(fields, expected, '\t');
    EXPECT_EQ(valide(kind, value), expected == "ok") << line;
  }
  EXPECT_GT(count, 20);
}

}  // namespace
}  // namespace base
