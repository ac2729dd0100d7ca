#include "modules/ventes/core/numero.hpp"

#include <gtest/gtest.h>

namespace ventes {
namespace {

TEST(Numero, motifs_remplis) {
  EXPECT_EQ(format_numero("{prefixe}{AAAA}-{00001}", "FA", 2026, 42), "FA2026-00042");
  EXPECT_EQ(format_numero("{prefixe}/{AA}/{001}", "AV", 2026, 1), "AV/26/001");
  EXPECT_EQ(format_numero("{prefixe}{AA}{001}", "A", 2005, 12'345), "A0512345");
  EXPECT_EQ(format_numero("{1}", "", 2026, 7), "7");
  EXPECT_EQ(format_numero("X", "", 2026, 7), "X");
}

std::vector<std::string> fautes(std::string_view motif, std::string_view prefixe, bool annuel) {
  const auto r = verifier_motif(motif, prefixe, annuel);
  std::vector<std::string> codes;
  if (!r) {
    for (const auto& f : r.error().faults) codes.push_back(f.code + " " + f.pointer);
  }
  return codes;
}

TEST(Numero, motifs_verifies) {
  using Codes = std::vector<std::string>;
  const std::string motif = "motif_invalide #/motif";
  EXPECT_EQ(fautes("{prefixe}{AAAA}-{00001}", "FA", true), Codes{});
  EXPECT_EQ(fautes("{prefixe}-{00001}", "FA", false), Codes{});
  EXPECT_EQ(fautes("{prefixe}-{00001}", "FA", true), Codes{motif});
  EXPECT_EQ(fautes("{prefixe}{AAAA}", "FA", true), Codes{motif});
  EXPECT_EQ(fautes("{AAAA}{001}{001}", "FA", true), Codes{motif});
  EXPECT_EQ(fautes("{AAAA}{jour}{001}", "FA", true), Codes{motif});
  EXPECT_EQ(fautes("{AAAA}{002}", "FA", true), (Codes{motif, motif}));
  EXPECT_EQ(fautes("{AAAA} {001}", "FA", true), Codes{motif});
  EXPECT_EQ(fautes("{AAAA}{001", "FA", true), (Codes{motif, motif}));
  EXPECT_EQ(fautes("{prefixe}{AAAA}{001}", "F A", true), Codes{"prefixe_invalide #/prefixe"});
  EXPECT_EQ(fautes("{prefixe}{AAAA}{0000001}", std::string(24, 'F'), true), Codes{});
  EXPECT_EQ(fautes("{prefixe}{AAAA}{0000001}", std::string(25, 'F'), true), Codes{"numero_trop_long #/motif"});
}

}  // namespace
}  // namespace ventes
