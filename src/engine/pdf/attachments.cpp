#include "engine/pdf/attachments.hpp"

// The library asks which of its two kinds of pointers is meant: the standard one.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>

#include <exception>

namespace pdf {

namespace {

class TooLarge : public std::exception {};

/// Collects what a stream decompresses to and stops it at the limit: a few kilobytes may stand for gigabytes.
class Bounded : public Pipeline {
 public:
  Bounded(std::string& out, std::size_t limit) : Pipeline("bounded", nullptr), m_out(out), m_limit(limit) {}
  void write(unsigned char const* data, std::size_t length) override {
    if (length > m_limit - m_out.size()) {
      // The library turns what is thrown here into its own failure: the flag tells which it was.
      m_overflow = true;
      throw TooLarge();
    }
    m_out.append(reinterpret_cast<const char*>(data), length);
  }
  void finish() override {}
  [[nodiscard]] bool overflow() const { return m_overflow; }

 private:
  std::string& m_out;
  std::size_t m_limit;
  bool m_overflow = false;
};

base::Result<std::vector<Attachment>> read(QPDF& file, const AttachmentLimits& limits) {
  std::vector<Attachment> found;
  QPDFEmbeddedFileDocumentHelper helper(file);
  for (const auto& [key, specification] : helper.getEmbeddedFiles()) {
    if (found.size() == limits.count) throw TooLarge();
    QPDFObjectHandle stream = specification->getEmbeddedFileStream();
    if (!stream.isStream()) continue;
    Attachment& one = found.emplace_back();
    one.name = specification->getFilename();
    Bounded sink(one.bytes, limits.bytes);
    const bool read = stream.pipeStreamData(&sink, 0, qpdf_dl_all, true, false);
    if (sink.overflow()) throw TooLarge();
    if (!read) {
      return base::refuse(422, "pdf_invalide", "La pièce jointe de ce PDF est illisible : demandez-le de nouveau.");
    }
  }
  return found;
}

}  // namespace

base::Result<std::vector<Attachment>> attachments(std::string_view pdf, const AttachmentLimits& limits) {
  try {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("pdf", pdf.data(), pdf.size());
    return read(file, limits);
  } catch (const TooLarge&) {
    return base::refuse(422, "pdf_piece_trop_grande",
                        "Une pièce jointe de ce PDF est trop grande, ou elles sont trop nombreuses : il est refusé.");
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() == qpdf_e_password) {
      return base::refuse(422, "pdf_chiffre", "Ce PDF est protégé par un mot de passe : demandez-le sans protection.");
    }
    return base::refuse(422, "pdf_invalide", "Ce fichier n'est pas un PDF lisible : demandez-le de nouveau.");
  } catch (const std::exception&) {
    return base::refuse(422, "pdf_invalide", "Ce fichier n'est pas un PDF lisible : demandez-le de nouveau.");
  }
}

}  // namespace pdf
