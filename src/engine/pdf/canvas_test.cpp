#include "engine/pdf/canvas.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "engine/pdf/group.hpp"

namespace pdf {
namespace {

// A PNG of 2 x 1 pixels, red and blue.
constexpr std::string_view tiny_png{
    "\211\120\116\107\015\012\032\012\000\000\000\015\111\110\104\122\000\000\000\002\000\000\000\001\010"
    "\002\000\000\000\173\100\350\335\000\000\000\015\111\104\101\124\170\234\143\370\317\000\004\377\001"
    "\007\000\001\377\342\043\236\131\000\000\000\000\111\105\116\104\256\102\140\202",
    70};

std::string page_of(const Text& text) {
  Canvas canvas(a4_width, a4_height, {.title = "Essai", .created = *base::parse_instant("2026-11-22T10:15:30Z")});
  canvas.text(text, 50, 50, {});
  canvas.next_page();
  return canvas.finish();
}

TEST(Color, hexadecimal_form_only) {
  EXPECT_EQ(parse_color("#ff0080"), (Color{1, 0, 128 / 255.0}));
  EXPECT_EQ(parse_color("#FF0080"), parse_color("#ff0080"));
  for (const char* wrong : {"", "ff0080", "#ff008", "#ff00800", "#gg0080", "rouge", "#-10000"}) {
    EXPECT_EQ(parse_color(wrong), std::nullopt) << wrong;
  }
  EXPECT_DOUBLE_EQ(luminance({1, 1, 1}), 1);
  EXPECT_DOUBLE_EQ(luminance({0, 0, 0}), 0);
}

TEST(Text, wraps_within_its_box) {
  const Style style{.size = 10};
  const Text free_text("quelques mots assez longs pour deux lignes", style);
  EXPECT_EQ(free_text.line_count(), 1U);
  const Text boxed("quelques mots assez longs pour deux lignes", style, 120);
  EXPECT_GT(boxed.line_count(), 1U);
  EXPECT_LE(boxed.width(), 120);
  EXPECT_NEAR(boxed.height(), free_text.height() * static_cast<double>(boxed.line_count()), 0.5);
  EXPECT_EQ(boxed.line_top(0), 0);
  EXPECT_EQ(boxed.line_top(boxed.line_count()), boxed.height());
}

TEST(Text, breaks_a_word_wider_than_its_box) {
  const Text boxed(std::string(200, 'W'), {.size = 10}, 100);
  EXPECT_GT(boxed.line_count(), 10U);
  EXPECT_LE(boxed.width(), 100);
}

TEST(Text, very_long_words_keep_every_character) {
  const Text boxed(std::string(3'000, 'i') + std::string(3'000, 'W'), {.size = 10}, 100);
  EXPECT_GT(boxed.line_count(), 300U);
  EXPECT_LE(boxed.width(), 100);
}

TEST(Text, ellipsis_keeps_one_line) {
  const Text boxed(std::string(200, 'W'), {.size = 10, .overflow = Overflow::Ellipsis}, 100);
  EXPECT_EQ(boxed.line_count(), 1U);
  EXPECT_LE(boxed.width(), 100);
}

TEST(Text, tabular_figures_have_one_width) {
  const Style style{.size = 10, .figures = Figures::Tabular};
  EXPECT_DOUBLE_EQ(Text("1111", style).width(), Text("8888", style).width());
}

TEST(Text, accepts_any_bytes) {
  for (const std::string& bytes : {std::string("a\xff\xfe" "b"), std::string("a\0b", 3), std::string("\t\r\n\x7f"),
                                   std::string(""), std::string("\xe2\x80")}) {
    EXPECT_EQ(page_of(Text(bytes, {}, 100)).substr(0, 5), "%PDF-");
  }
  EXPECT_EQ(Text("a\r\nb\rc\nd", {}).line_count(), 4U);
  // Noncharacters are UTF-8, but no text to cairo: each is drawn as what is not UTF-8.
  for (const std::string character : {"\uFFFE", "\uFFFF", "\uFDD0", "\uFDEF", "\U0001FFFE", "\U0010FFFF"})
    EXPECT_EQ(page_of(Text("a" + character + "b", {}, 100)), page_of(Text("a\uFFFD" "b", {}, 100)));
}

TEST(Text, copies_draw_the_same) {
  Text first("Même texte", {});
  const Text copy = first;
  first = Text("autre", {});
  EXPECT_EQ(page_of(copy), page_of(Text("Même texte", {})));
}

TEST(Vocabulary, is_the_text_itself) {
  const Style style{.size = 8, .weight = Weight::SemiBold};
  const std::string plain = page_of(Text("Désignation", style));
  EXPECT_EQ(page_of(vocabulary("Désignation", style)), plain);
  for (int i = 0; i < 1000; ++i) (void)vocabulary(std::to_string(i), style);
  EXPECT_EQ(page_of(vocabulary("Désignation", style)), plain);
  EXPECT_NE(vocabulary("Désignation", {.size = 12}).width(), vocabulary("Désignation", style).width());
}

TEST(Canvas, same_bytes_in_every_thread) {
  const std::string here = page_of(Text("Facture n° 12 – 1\u202f234,56 €", {}));
  std::string there;
  std::thread([&] { there = page_of(Text("Facture n° 12 – 1\u202f234,56 €", {})); }).join();
  EXPECT_EQ(here, there);
}

TEST(Canvas, dates_are_complete) {
  const std::string bytes = page_of(Text("Facture", {}));
  for (const char* entry : {"/CreationDate (D:20261122101530Z)", "/ModDate (D:20261122101530Z)"}) {
    EXPECT_NE(bytes.find(entry), std::string::npos) << entry;
  }
}

TEST(Image, reads_png_and_refuses_the_rest) {
  auto image = Image::read(tiny_png);
  ASSERT_TRUE(image);
  EXPECT_EQ(image->width(), 2);
  EXPECT_EQ(image->height(), 1);
  EXPECT_FALSE(Image::read(""));
  EXPECT_FALSE(Image::read("GIF89a"));
  EXPECT_FALSE(Image::read(tiny_png.substr(0, 40)));
  EXPECT_FALSE(Image::read("\xff\xd8\xff"));
  std::string bomb(tiny_png);
  bomb[17] = bomb[21] = '\x7f';
  EXPECT_FALSE(Image::read(bomb));
}

TEST(Image, reduced_keeps_its_proportions_and_never_grows) {
  const auto image = Image::read(tiny_png);
  ASSERT_TRUE(image);
  EXPECT_EQ(image->reduced(1000, 1000).width(), 2);
  EXPECT_EQ(image->reduced(1, 1).width(), 1);
  const auto first = recurring_image(tiny_png, 10, 10);
  const auto again = recurring_image(tiny_png, 10, 10);
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->surface(), again->surface());
  EXPECT_FALSE(recurring_image("pas une image", 10, 10));
}

TEST(Image, jpeg_of_four_inks_is_left_out) {
  const std::string_view jpeg{"\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x14\x08\0\x30\0\x40\x04\x01\x11\0\x02\x11\0\x03\x11\0\x04\x11\0", 30};
  EXPECT_FALSE(Image::read(jpeg));
}

TEST(Image, jpeg_size_comes_from_its_frame_header) {
  const std::string_view jpeg{"\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x0b\x08\0\x30\0\x40\x01\x01\x11\0", 21};
  auto image = Image::read(jpeg);
  ASSERT_TRUE(image);
  EXPECT_EQ(image->width(), 64);
  EXPECT_EQ(image->height(), 48);
}

TEST(Group, height_covers_its_items) {
  Group group;
  EXPECT_TRUE(group.empty());
  group.rectangle(0, 10, 20, 30, {});
  EXPECT_EQ(group.height(), 40);
  group.reserve(25);
  EXPECT_EQ(group.height(), 40);
  const Text text("a\nb\nc", {});
  group.lines(text, 1, 3, 0, 40, {});
  EXPECT_NEAR(group.height(), 40 + text.height() * 2 / 3, 0.1);
}

}  // namespace
}  // namespace pdf
