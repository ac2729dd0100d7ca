#include "engine/pdf/attachments.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace {

/// A PDF that carries these files, compressed.
std::string carrying(const std::vector<std::pair<std::string, std::string>>& files, const char* password = nullptr) {
  QPDF pdf;
  pdf.emptyPDF();
  QPDFEmbeddedFileDocumentHelper helper(pdf);
  for (const auto& [name, bytes] : files) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, bytes);
    helper.replaceEmbeddedFile(name, QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream));
  }
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  if (password != nullptr) writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::string refused(std::string_view bytes, const pdf::AttachmentLimits& limits = {}) {
  const auto found = pdf::attachments(bytes, limits);
  return found ? "" : found.error().code;
}

TEST(Attachments, GivesTheFilesByTheirNames) {
  const auto found = pdf::attachments(carrying({{"factur-x.xml", "<a/>"}, {"bon.pdf", "%PDF"}}));
  ASSERT_TRUE(found);
  ASSERT_EQ(found->size(), 2U);
  EXPECT_EQ((*found)[0].name, "bon.pdf");
  EXPECT_EQ((*found)[1].name, "factur-x.xml");
  EXPECT_EQ((*found)[1].bytes, "<a/>");
  const auto none = pdf::attachments(carrying({}));
  ASSERT_TRUE(none);
  EXPECT_TRUE(none->empty());
}

TEST(Attachments, StopsAtTheLimitWhateverTheCompression) {
  const std::string bomb = carrying({{"factur-x.xml", std::string(20'000'000, ' ')}});
  EXPECT_LT(bomb.size(), 100'000U);
  EXPECT_EQ(refused(bomb), "pdf_piece_trop_grande");
  EXPECT_EQ(refused(bomb, {.bytes = 20'000'000}), "");
  EXPECT_EQ(refused(carrying({{"a", "1"}, {"b", "2"}}), {.count = 1}), "pdf_piece_trop_grande");
}

/// A PDF whose cross-reference stream stands for a gigabyte.
std::string swollen() {
  std::string runs;
  for (int i = 0; i < 8'000'000; ++i) runs.append("\x81\0", 2);  // 128 zeros each
  Pl_Buffer buffer("buffer");
  Pl_Flate flate("flate", &buffer, Pl_Flate::a_deflate);
  flate.write(reinterpret_cast<const unsigned char*>(runs.data()), runs.size());
  flate.finish();
  const auto packed = buffer.getBufferSharedPointer();
  const std::string bytes(reinterpret_cast<const char*>(packed->getBuffer()), packed->getSize());
  std::string file =
      "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
  const auto start = std::to_string(file.size());
  file += "3 0 obj\n<</Type/XRef/Size 4/W[1 2 1]/Index[0 4]/Root 1 0 R/Filter[/FlateDecode/RunLengthDecode]/Length " +
          std::to_string(bytes.size()) + ">>\nstream\n" + bytes + "\nendstream\nendobj\nstartxref\n" + start +
          "\n%%EOF\n";
  return file;
}

TEST(Attachments, ReadingTakesBoundedMemoryWhateverTheStructure) {
  const std::string bomb = swollen();
  EXPECT_LT(bomb.size(), 100'000U);
  const auto peak = [] {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss;
  };
  const auto before = peak();
  EXPECT_EQ(refused(bomb), "pdf_invalide");
  EXPECT_LT(peak() - before, 100 * 1024);
}

TEST(Attachments, RefusesWhatItCannotRead) {
  EXPECT_EQ(refused("%PDF-1.7\n"), "pdf_invalide");
  EXPECT_EQ(refused(""), "pdf_invalide");
  EXPECT_EQ(refused(carrying({{"factur-x.xml", "<a/>"}}, "secret")), "pdf_chiffre");
}

}  // namespace
