#include "engine/pdf/pdfa3.hpp"

// QPDF's own smart pointers are std::shared_ptr.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

#include "engine/xml/writer.hpp"

namespace pdf {

namespace {

constexpr std::string_view producer = "MyProPartner (cairo, QPDF)";
constexpr const char* file_name = "factur-x.xml";

/// "D:20261122090000Z" (ISO 32000-1, 7.9.4).
std::string pdf_date(base::Instant at) {
  std::string text = "D:";
  for (const char c : base::iso(at).substr(0, 19)) {
    if (c >= '0' && c <= '9') text += c;
  }
  return text + "Z";
}

void put_information(QPDF& file, const Metadata& metadata) {
  auto info = QPDFObjectHandle::newDictionary();
  const auto put = [&](const char* key, const std::string& value) {
    const std::string text = xml::without_forbidden(value);
    if (!text.empty()) info.replaceKey(key, QPDFObjectHandle::newUnicodeString(text));
  };
  put("/Title", metadata.title);
  put("/Author", metadata.author);
  put("/Subject", metadata.subject);
  put("/Creator", metadata.creator);
  put("/Producer", std::string(producer));
  for (const char* key : {"/CreationDate", "/ModDate"}) {
    info.replaceKey(key, QPDFObjectHandle::newString(pdf_date(metadata.created)));
  }
  file.getTrailer().replaceKey("/Info", file.makeIndirectObject(info));
}

void put_xmp(QPDF& file, const Metadata& metadata, std::string_view level) {
  auto stream = QPDFObjectHandle::newStream(&file, xmp_packet(metadata, producer, level));
  stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  file.getRoot().replaceKey("/Metadata", stream);
}

void put_output_intent(QPDF& file) {
  auto profile = QPDFObjectHandle::newStream(&file, srgb_profile());
  profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
  auto intent = QPDFObjectHandle::parse(
      "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /RegistryName (http://www.color.org)"
      " /Info (sRGB IEC61966-2.1) >>");
  intent.replaceKey("/DestOutputProfile", profile);
  file.getRoot().replaceKey("/OutputIntents", QPDFObjectHandle::newArray({file.makeIndirectObject(intent)}));
}

void attach(QPDF& file, const Metadata& metadata, std::string_view xml) {
  auto stream = QPDFEFStreamObjectHelper::createEFStream(file, std::string(xml));
  stream.setSubtype("text/xml").setCreationDate(pdf_date(metadata.created)).setModDate(pdf_date(metadata.created));
  // Its MD5 proves nothing, and readers that take its bytes for text stumble over some.
  stream.getObjectHandle().getDict().getKey("/Params").removeKey("/CheckSum");
  auto spec = QPDFFileSpecObjectHelper::createFileSpec(file, file_name, stream);
  spec.setDescription("Factur-X");
  // France: the XML says the same as the page.
  spec.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Alternative"));
  QPDFEmbeddedFileDocumentHelper(file).replaceEmbeddedFile(file_name, spec);
  file.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({spec.getObjectHandle()}));
}

/// ISO 19005-3, 6.2.8: pictures are not interpolated. Cairo asks for it on all of them.
void drop_interpolation(QPDF& file) {
  for (auto& object : file.getAllObjects()) {
    if (object.isStream() && object.getDict().hasKey("/Interpolate")) object.getDict().removeKey("/Interpolate");
  }
}

std::string written(QPDF& file) {
  QPDFWriter writer(file);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setMinimumPDFVersion("1.7");
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setStreamDataMode(qpdf_s_compress);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

std::string pdf_a3(const std::string& canvas_pdf, const Metadata& metadata, const AttachedInvoice& invoice) {
  QPDF file;
  file.setSuppressWarnings(true);
  file.processMemoryFile("page", canvas_pdf.data(), canvas_pdf.size());
  put_information(file, metadata);
  put_xmp(file, metadata, invoice.level);
  put_output_intent(file);
  attach(file, metadata, invoice.xml);
  drop_interpolation(file);
  return written(file);
}

}  // namespace pdf
