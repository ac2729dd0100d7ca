#include "engine/pdf/attachments.hpp"

#include <gtest/gtest.h>
#define POINTERHOLDER_TRANSITION 4
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

TEST(Attachments, RefusesWhatItCannotRead) {
  EXPECT_EQ(refused("%PDF-1.7\n"), "pdf_invalide");
  EXPECT_EQ(refused(""), "pdf_invalide");
  EXPECT_EQ(refused(carrying({{"factur-x.xml", "<a/>"}}, "secret")), "pdf_chiffre");
}

}  // namespace
