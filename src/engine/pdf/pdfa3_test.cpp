#include "engine/pdf/pdfa3.hpp"

#include <gtest/gtest.h>

#include "engine/pdf/qr.hpp"

namespace {

const pdf::Metadata metadata{.title = "Facture FA2026-00001 & Cie",
                             .author = "Éditions <Œuvrard>\x01",
                             .creator = "MyProPartner",
                             .created = *base::parse_instant("2026-11-22T09:00:00Z")};

std::string page() {
  pdf::Canvas canvas(pdf::a4_width, pdf::a4_height, metadata);
  canvas.text(pdf::Text("Facture", {.size = 12}), 50, 50, {0, 0, 0});
  canvas.next_page();
  return canvas.finish();
}

TEST(PdfA3, GivesTheSameBytesForTheSamePage) {
  const std::string first = pdf::pdf_a3(page(), metadata, {.xml = "<a/>"});
  EXPECT_EQ(first, pdf::pdf_a3(page(), metadata, {.xml = "<a/>"}));
  EXPECT_NE(first, pdf::pdf_a3(page(), metadata, {.xml = "<b/>"}));
  EXPECT_TRUE(first.starts_with("%PDF-1.7"));
}

TEST(PdfA3, KeepsItsMetadataReadable) {
  const std::string file = pdf::pdf_a3(page(), metadata, {.xml = "<a/>"});
  for (const char* expected : {"<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
                               "<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>",
                               "<rdf:li xml:lang=\"x-default\">Facture FA2026-00001 &amp; Cie</rdf:li>",
                               "<rdf:li>Éditions &lt;Œuvrard&gt;</rdf:li>",
                               "<xmp:CreateDate>2026-11-22T09:00:00Z</xmp:CreateDate>"}) {
    EXPECT_NE(file.find(expected), std::string::npos) << expected;
  }
}

TEST(PdfA3, RefusesWhatIsNotAPdf) {
  EXPECT_THROW((void)pdf::pdf_a3("not a page", metadata, {.xml = "<a/>"}), std::runtime_error);
}

TEST(SrgbProfile, SaysItsSizeAndItsKind) {
  const std::string& profile = pdf::srgb_profile();
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(profile[i]); };
  EXPECT_EQ(profile.size(), std::size_t{byte(0)} << 24 | byte(1) << 16 | byte(2) << 8 | byte(3));
  EXPECT_EQ(profile.substr(12, 12), "mntrRGB XYZ ");
  EXPECT_EQ(profile.substr(36, 4), "acsp");
  EXPECT_EQ(profile.size() % 4, 0u);
}

TEST(QrCode, IsASquareWithItsThreeCorners) {
  const auto code = pdf::qr_code("BCD\n002\n1\nSCT\n\nDUPONT\nFR7630006000011234567890189\nEUR12.00\n\n\nFA2026-00001");
  ASSERT_TRUE(code);
  ASSERT_EQ(code->dark.size(), static_cast<std::size_t>(code->size * code->size));
  const auto dark = [&](int row, int column) { return code->dark[static_cast<std::size_t>(row * code->size + column)]; };
  for (int i = 0; i < 7; ++i) {
    EXPECT_TRUE(dark(0, i) && dark(0, code->size - 1 - i) && dark(code->size - 1, i));
  }
  EXPECT_FALSE(dark(1, 1));
  EXPECT_FALSE(pdf::qr_code(""));
  EXPECT_FALSE(pdf::qr_code(std::string(2'332, 'x')));
}

}  // namespace
