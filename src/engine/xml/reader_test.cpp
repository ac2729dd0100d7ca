#include "engine/xml/reader.hpp"

#include <gtest/gtest.h>

namespace {

std::string refused(std::string_view bytes, const xml::Limits& limits = {}) {
  const auto read = xml::parse(bytes, limits);
  return read ? "" : read.error().code;
}

TEST(XmlReader, ReadsElementsAttributesAndTextWhateverThePrefix) {
  const auto read = xml::parse(
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<a:r xmlns:a=\"urn:x\" xmlns=\"urn:y\">\n"
      "<b a:n=\"1 &lt; 2\"> caf\xe9 &amp; th\xe9 </b><b/><a:c><d><![CDATA[<3]]></d></a:c></a:r>");
  ASSERT_TRUE(read) << read.error().detail;
  EXPECT_EQ(read->root.name, "r");
  EXPECT_EQ(read->root_namespace, "urn:x");
  EXPECT_EQ(read->namespaces, (std::vector<std::string>{"urn:x", "urn:y"}));
  EXPECT_EQ(read->root.all("b").size(), 2U);
  EXPECT_EQ(read->root.text_of("b"), "café & thé");
  EXPECT_EQ(read->root.child("b")->attribute("n"), "1 < 2");
  EXPECT_EQ(read->root.child("b")->line, 3);
  EXPECT_EQ(read->root.text_of("c/d"), "<3");
  EXPECT_EQ(read->root.find("c/x"), nullptr);
  EXPECT_EQ(read->root.text_of("z"), "");
}

TEST(XmlReader, FindTriesEveryBranch) {
  const auto read = xml::parse("<r><a><b/></a><a><c>2</c></a></r>");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->root.text_of("a/c"), "2");
}

TEST(XmlReader, RefusesEveryDoctype) {
  EXPECT_EQ(refused("<!DOCTYPE r><r/>"), "xml_doctype");
  EXPECT_EQ(refused("<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><r>&b;</r>"), "xml_doctype");
  EXPECT_EQ(refused("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>"), "xml_doctype");
  EXPECT_EQ(refused("<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\"><r/>"), "xml_doctype");
  EXPECT_EQ(refused("<!DOCTYPE r [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]><r/>"), "xml_doctype");
}

TEST(XmlReader, LeavesInclusionsAlone) {
  const auto read =
      xml::parse("<r xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"/etc/passwd\" parse=\"text\"/></r>");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->root.text, "");
  EXPECT_EQ(read->root.children.size(), 1U);
  EXPECT_TRUE(read->root.children[0].children.empty());
}

TEST(XmlReader, RefusesWhatIsNotWellFormed) {
  for (const std::string_view bad : {"", "   ", "<a>", "<a></b>", "<a/><b/>", "a", "<a>&inconnue;</a>", "<a b=1/>",
                                     "<a>\xff</a>", "<a><b></a></b>", "{\"a\":1}", "<p:a/>x"}) {
    EXPECT_EQ(refused(bad), "xml_invalide") << bad;
  }
}

TEST(XmlReader, IsBounded) {
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "<a>";
  for (int i = 0; i < 100; ++i) deep += "</a>";
  EXPECT_EQ(refused(deep), "xml_trop_profond");
  EXPECT_EQ(refused(deep, {.depth = 100}), "");
  std::string wide = "<r>";
  for (int i = 0; i < 1000; ++i) wide += "<a b='c'/>";
  wide += "</r>";
  EXPECT_EQ(refused(wide), "");
  EXPECT_EQ(refused(wide, {.nodes = 2'000}), "xml_trop_grand");
  EXPECT_EQ(refused(wide, {.nodes = 2'001}), "");
  EXPECT_EQ(refused(wide, {.bytes = 1'000}), "xml_trop_grand");
}

/// What costs the square of its number: namespaces looked up one by one here, attributes in the library.
TEST(XmlReader, BoundsNamespacesAndAttributes) {
  const auto spaces = [](int count) {
    std::string text = "<r xmlns='u0'>";
    for (int i = 1; i < count; ++i) text += "<a xmlns='u" + std::to_string(i) + "'/>";
    return text + "</r>";
  };
  EXPECT_EQ(refused(spaces(100)), "");
  EXPECT_EQ(refused(spaces(101)), "xml_trop_grand");
  const auto attributes = [](int count, const std::string& before = "<r><a", const std::string& after = "/></r>") {
    std::string text = before;
    for (int i = 0; i < count; ++i) text += (i % 2 == 0 ? " a" : "\n xmlns:a") + std::to_string(i) + " = \">'<\"";
    return text + after;
  };
  EXPECT_EQ(refused("<r><a b='>'/><!-- <a '\" --><?p <a '?><![CDATA[<a \"]]>" + attributes(251, "<a", "/></r>")),
            "xml_trop_grand");
  EXPECT_EQ(refused("<r>" + attributes(251, "<!--", "--></r>")), "");
  EXPECT_EQ(refused(attributes(251)), "xml_trop_grand");
  std::string tags = "<r>";
  for (int i = 0; i < 300; ++i) tags += "<a b='>' c=\"'\"/>it's \"";
  EXPECT_EQ(refused(tags + "</r>"), "");
}

}  // namespace
