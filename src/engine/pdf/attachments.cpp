#include "engine/pdf/attachments.hpp"

// The library asks which of its two kinds of pointers is meant: the standard one.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>

#include <cstdint>
#include <cstring>
#include <exception>
#include <new>
#include <utility>

#include "engine/pdf/confined.hpp"

namespace pdf {

namespace {

base::Unexpected<base::Refusal> unreadable() {
  return base::refuse(422, "pdf_invalide", "Ce fichier n'est pas un PDF lisible : demandez-le de nouveau.");
}

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

namespace {

base::Result<std::vector<Attachment>> read_unbounded(std::string_view pdf, const AttachmentLimits& limits) {
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
    return unreadable();
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception&) {
    return unreadable();
  }
}

/// Texts one after the other, each behind its length: how a child process tells what it read.
class Packed {
 public:
  void add(std::string_view text) {
    const std::uint64_t size = text.size();
    m_bytes.append(reinterpret_cast<const char*>(&size), sizeof size).append(text);
  }
  [[nodiscard]] std::string take() { return std::move(m_bytes); }

  static std::vector<std::string> unpack(std::string_view bytes) {
    std::vector<std::string> texts;
    std::uint64_t size = 0;
    while (bytes.size() >= sizeof size) {
      std::memcpy(&size, bytes.data(), sizeof size);
      texts.emplace_back(bytes.substr(sizeof size, size));
      bytes.remove_prefix(sizeof size + texts.back().size());
    }
    return texts;
  }

 private:
  std::string m_bytes;
};

}  // namespace

/// The library decompresses what it needs of the file's own structure without any limit, so that two kilobytes may
/// stand for gigabytes: it works in a process of its own.
base::Result<std::vector<Attachment>> attachments(std::string_view pdf, const AttachmentLimits& limits) {
  const auto told = confined([&] {
    const auto found = read_unbounded(pdf, limits);
    Packed packed;
    if (found) {
      for (const Attachment& one : *found) packed.add(one.name), packed.add(one.bytes);
    } else {
      packed.add(found.error().code), packed.add(found.error().detail), packed.add("");
    }
    return packed.take();
  });
  if (!told) return unreadable();
  auto texts = Packed::unpack(*told);
  if (texts.size() == 3) return base::refuse(422, std::move(texts[0]), std::move(texts[1]));
  std::vector<Attachment> found;
  for (std::size_t i = 0; i + 1 < texts.size(); i += 2) found.push_back({std::move(texts[i]), std::move(texts[i + 1])});
  return found;
}

}  // namespace pdf
