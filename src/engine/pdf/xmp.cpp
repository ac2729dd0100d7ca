#include "engine/pdf/pdfa3.hpp"
#include "engine/xml/writer.hpp"

namespace pdf {

namespace {

constexpr std::string_view factur_x = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";

class Packet {
 public:
  explicit Packet(std::string& out) : m_xml(out) {}

  void write(const Metadata& metadata, std::string_view producer, std::string_view level) {
    m_xml.open("x:xmpmeta", {{"xmlns:x", "adobe:ns:meta/"}});
    m_xml.open("rdf:RDF", {{"xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"}});
    description("pdfaid", "http://www.aiim.org/pdfa/ns/id/", [&] {
      m_xml.element("pdfaid:part", "3");
      m_xml.element("pdfaid:conformance", "B");
    });
    description("dc", "http://purl.org/dc/elements/1.1/", [&] { dublin_core(metadata); });
    description("xmp", "http://ns.adobe.com/xap/1.0/", [&] {
      const std::string at = base::iso(metadata.created).substr(0, 19) + "Z";
      m_xml.optional("xmp:CreatorTool", clean(metadata.creator));
      m_xml.element("xmp:CreateDate", at);
      m_xml.element("xmp:ModifyDate", at);
      m_xml.element("xmp:MetadataDate", at);
    });
    description("pdf", "http://ns.adobe.com/pdf/1.3/", [&] { m_xml.element("pdf:Producer", producer); });
    description("fx", factur_x, [&] {
      m_xml.element("fx:DocumentType", "INVOICE");
      m_xml.element("fx:DocumentFileName", "factur-x.xml");
      m_xml.element("fx:Version", "1.0");
      m_xml.element("fx:ConformanceLevel", level);
    });
    extension();
    m_xml.close();
    m_xml.close();
  }

 private:
  static std::string clean(const std::string& text) { return xml::without_forbidden(text); }

  template <class Content>
  void description(std::string_view prefix, std::string_view uri, Content&& content) {
    const std::string name = "xmlns:" + std::string(prefix);
    m_xml.open("rdf:Description", {{"rdf:about", ""}, {name, uri}});
    content();
    m_xml.close();
  }

  void dublin_core(const Metadata& metadata) {
    const auto alternative = [&](std::string_view name, const std::string& value) {
      if (value.empty()) return;
      m_xml.within(name, [&] {
        m_xml.within("rdf:Alt", [&] { m_xml.element("rdf:li", clean(value), {{"xml:lang", "x-default"}}); });
      });
    };
    m_xml.element("dc:format", "application/pdf");
    alternative("dc:title", metadata.title);
    alternative("dc:description", metadata.subject);
    if (metadata.author.empty()) return;
    m_xml.within("dc:creator", [&] {
      m_xml.within("rdf:Seq", [&] { m_xml.element("rdf:li", clean(metadata.author)); });
    });
  }

  void property(std::string_view name, std::string_view meaning) {
    m_xml.open("rdf:li", {{"rdf:parseType", "Resource"}});
    m_xml.element("pdfaProperty:name", name);
    m_xml.element("pdfaProperty:valueType", "Text");
    m_xml.element("pdfaProperty:category", "external");
    m_xml.element("pdfaProperty:description", meaning);
    m_xml.close();
  }

  /// ISO 19005-3, 6.6.2.3: a schema that the standard does not know is described.
  void extension() {
    m_xml.open("rdf:Description", {{"rdf:about", ""},
                                   {"xmlns:pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"},
                                   {"xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"},
                                   {"xmlns:pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"}});
    m_xml.open("pdfaExtension:schemas");
    m_xml.open("rdf:Bag");
    m_xml.open("rdf:li", {{"rdf:parseType", "Resource"}});
    m_xml.element("pdfaSchema:schema", "Factur-X PDFA Extension Schema");
    m_xml.element("pdfaSchema:namespaceURI", factur_x);
    m_xml.element("pdfaSchema:prefix", "fx");
    m_xml.open("pdfaSchema:property");
    m_xml.open("rdf:Seq");
    property("DocumentFileName", "name of the embedded XML invoice file");
    property("DocumentType", "INVOICE");
    property("Version", "version of the Factur-X schema");
    property("ConformanceLevel", "conformance level of the embedded Factur-X data");
    for (int open = 0; open < 6; ++open) m_xml.close();
  }

  xml::Writer m_xml;
};

}  // namespace

std::string xmp_packet(const Metadata& metadata, std::string_view producer, std::string_view level) {
  std::string body;
  Packet(body).write(metadata, producer, level);
  // Inside a packet there is no XML declaration.
  body.erase(0, body.find('\n') + 1);
  return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + body + "\n<?xpacket end=\"w\"?>";
}

}  // namespace pdf
