#include "engine/xml/writer.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace {

std::string written(auto&& content) {
  std::string out;
  xml::Writer w(out);
  content(w);
  constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  EXPECT_TRUE(out.starts_with(declaration));
  return out.substr(declaration.size());
}

TEST(XmlWriter, NestsElementsInTheOrderOfTheCalls) {
  EXPECT_EQ(written([](xml::Writer& w) {
              w.open("a", {{"n", "1"}});
              w.element("b", "x");
              w.within("c", [&] { w.element("d", "y", {{"k", "v"}}); });
              w.within("e", [] {});
              w.optional("f", "");
              w.element("g", "");
              w.close();
            }),
            "<a n=\"1\"><b>x</b><c><d k=\"v\">y</d></c><e/><g/></a>");
}

TEST(XmlWriter, EscapesWhatAParserWouldChange) {
  EXPECT_EQ(written([](xml::Writer& w) { w.element("a", "R&D <\"5\"> ]]>\tl1\nl2\r", {{"b", "\"x\"\n\t&<"}}); }),
            "<a b=\"&quot;x&quot;&#10;&#9;&amp;&lt;\">R&amp;D &lt;\"5\"&gt; ]]&gt;\tl1\nl2&#13;</a>");
  EXPECT_EQ(written([](xml::Writer& w) { w.element("a", "Éric 张伟 ليلى 🧵"); }), "<a>Éric 张伟 ليلى 🧵</a>");
}

TEST(XmlWriter, RefusesWhatXmlForbids) {
  for (const std::string_view bad : {std::string_view("a\x01"), std::string_view("\0", 1), std::string_view("\x1b[0m"),
                                     std::string_view("\xef\xbf\xbf"), std::string_view("\xff"),
                                     std::string_view("\xed\xa0\x80")}) {
    EXPECT_THROW(written([&](xml::Writer& w) { w.element("a", bad); }), std::invalid_argument) << bad;
    EXPECT_THROW(written([&](xml::Writer& w) { w.open("a", {{"b", bad}}); }), std::invalid_argument) << bad;
  }
}

TEST(XmlText, NamesTheFirstForbiddenByteAndDropsThemAll) {
  EXPECT_EQ(xml::first_forbidden("tabulé\tet\nligne\r"), std::nullopt);
  EXPECT_EQ(xml::first_forbidden("ab\x02"), 2u);
  EXPECT_EQ(xml::first_forbidden("é\xef\xbf\xbe"), 2u);
  EXPECT_EQ(xml::first_forbidden("\xc3"), 0u);
  EXPECT_EQ(xml::without_forbidden("a\x01" "b\xef\xbf\xbf" "c\xff" "é"), "abcé");
}

}  // namespace
