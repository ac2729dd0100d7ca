#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "engine/json/value.hpp"
#include "engine/json/writer.hpp"

namespace {

using json::Kind;
using json::Value;

void write(json::Writer& writer, const Value& value) {
  switch (value.kind) {
    case Kind::Null: return writer.null();
    case Kind::Bool: return writer.boolean(value.boolean);
    case Kind::Number: return writer.raw(value.text);
    case Kind::String: return writer.string(value.text);
    case Kind::Array:
      writer.begin_array();
      for (const auto& item : value.items) write(writer, item);
      return writer.end_array();
    case Kind::Object:
      writer.begin_object();
      for (const auto& [name, member] : value.members) writer.key(name), write(writer, member);
      return writer.end_object();
  }
}

std::string written(const Value& value) {
  std::string out;
  json::Writer writer(out);
  write(writer, value);
  return out;
}

bool same(const Value& a, const Value& b) {
  if (a.kind != b.kind || a.boolean != b.boolean || a.text != b.text) return false;
  if (a.items.size() != b.items.size() || a.members.size() != b.members.size()) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i)
    if (!same(a.items[i], b.items[i])) return false;
  for (std::size_t i = 0; i < a.members.size(); ++i)
    if (a.members[i].name != b.members[i].name || !same(a.members[i].value, b.members[i].value)) return false;
  return true;
}

base::Refusal refusal(std::string_view text, json::Limits limits = {}) {
  auto result = json::parse(text, limits);
  if (result) return {0, "accepted", std::string(text), {}, std::nullopt};
  EXPECT_EQ(result.error().status, 400);
  EXPECT_EQ(result.error().faults.size(), 1U);
  EXPECT_EQ(result.error().faults.at(0).code, result.error().code);
  return result.error();
}

// Valid UTF-8 without NUL from random code points, with the awkward ones well represented.
rc::Gen<std::string> texts() {
  auto point = rc::gen::weightedOneOf<int>({{6, rc::gen::inRange(0x20, 0x7f)},
                                            {2, rc::gen::inRange(1, 0x20)},
                                            {2, rc::gen::element<int>('"', '\\', '/', 0x7f, 0x2028)},
                                            {2, rc::gen::inRange(0x80, 0xd800)},
                                            {1, rc::gen::inRange(0xe000, 0x110000)}});
  return rc::gen::map(rc::gen::container<std::vector<int>>(std::move(point)), [](const std::vector<int>& points) {
    std::string out;
    for (int c : points) {
      if (c < 0x80) {
        out.push_back(static_cast<char>(c));
      } else if (c < 0x800) {
        out.push_back(static_cast<char>(0xc0 | c >> 6));
        out.push_back(static_cast<char>(0x80 | (c & 63)));
      } else if (c < 0x10000) {
        out.push_back(static_cast<char>(0xe0 | c >> 12));
        out.push_back(static_cast<char>(0x80 | (c >> 6 & 63)));
        out.push_back(static_cast<char>(0x80 | (c & 63)));
      } else {
        out.push_back(static_cast<char>(0xf0 | c >> 18));
        out.push_back(static_cast<char>(0x80 | (c >> 12 & 63)));
        out.push_back(static_cast<char>(0x80 | (c >> 6 & 63)));
        out.push_back(static_cast<char>(0x80 | (c & 63)));
      }
    }
    return out;
  });
}

Value random_value(int depth) {
  Value value;
  value.kind = static_cast<Kind>(*rc::gen::inRange(0, depth > 0 ? 6 : 4));
  switch (value.kind) {
    case Kind::Null: break;
    case Kind::Bool: value.boolean = *rc::gen::arbitrary<bool>(); break;
    case Kind::Number: value.text = std::to_string(*rc::gen::arbitrary<std::int64_t>()); break;
    case Kind::String: value.text = *texts(); break;
    case Kind::Array:
      for (int i = *rc::gen::inRange(0, 4); i > 0; --i) value.items.push_back(random_value(depth - 1));
      break;
    case Kind::Object:
      for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        value.members.push_back({*texts() + std::to_string(i), random_value(depth - 1)});
      break;
  }
  return value;
}

TEST(json, valeurs_simples_lues) {
  const Value value = json::parse(R"( {"a":[1,true,null,"é\n"],"b":{"c":-0.50}} )").value();
  ASSERT_EQ(value.kind, Kind::Object);
  const Value& list = *value.find("a");
  ASSERT_EQ(list.items.size(), 4U);
  EXPECT_EQ(list.items[0].text, "1");
  EXPECT_TRUE(list.items[1].boolean);
  EXPECT_TRUE(list.items[2].is_null());
  EXPECT_EQ(list.items[3].text, "é\n");
  EXPECT_EQ(value.find("b")->find("c")->text, "-0.50");
  EXPECT_EQ(value.find("absent"), nullptr);
}

TEST(json, nombres_gardent_leur_texte) {
  for (std::string text : {"0", "-0", "12.50", "1e3", "1E+03", "123456789012345678901234567890.123456789",
                           "0.1000000000000000055511151231257827", "-1.0e-7", "18446744073709551616"}) {
    auto value = json::parse(text);
    ASSERT_TRUE(value) << text;
    EXPECT_EQ(value->text, text);
    EXPECT_EQ(json::parse("[" + text + "]")->items.at(0).text, text);
  }
}

TEST(json, fautes_de_syntaxe_situees) {
  struct {
    const char* text;
    const char* place;
  } cases[] = {
      {"{\n  \"nom\": \"é\" x\n}", "ligne 2, colonne 14"},
      {"[1,]", "ligne 1, colonne 4"},
      {"{\"a\":1", "ligne 1, colonne 7"},
      {"", "ligne 1, colonne 1"},
      {"[1] 2", "ligne 1, colonne 5"},
      {"{'a':1}", "ligne 1, colonne 2"},
  };
  for (const auto& c : cases) {
    const auto refused = refusal(c.text);
    EXPECT_EQ(refused.code, "json_invalide") << c.text;
    EXPECT_NE(refused.detail.find(c.place), std::string::npos) << c.text << " → " << refused.detail;
  }
}

TEST(json, textes_non_json_refuses) {
  for (const char* text : {"01", "+1", ".5", "1.", "NaN", "Infinity", "// a\n1", "\"\t\"", "\"\\x\"", "\"\\ud800\"",
                           "tru", "\"\\u12\"", "[1 2]", "{\"a\" 1}", "1e", "\xEF\xBB\xBF{}"})
    EXPECT_EQ(refusal(text).code, "json_invalide") << text;
}

TEST(json, imbrication_trop_profonde_refusee) {
  const std::string deep = std::string(10'000, '[') + std::string(10'000, ']');
  EXPECT_EQ(refusal(deep).code, "json_trop_profond");
  std::string objects;
  for (int i = 0; i < 10'000; ++i) objects += "{\"a\":";
  EXPECT_EQ(refusal(objects).code, "json_trop_profond");
  EXPECT_TRUE(json::parse(std::string(32, '[') + std::string(32, ']')));
  EXPECT_FALSE(json::parse(std::string(33, '[') + std::string(33, ']')));
}

TEST(json, trop_de_valeurs_refuse) {
  EXPECT_TRUE(json::parse("[1,2]", {.depth = 32, .values = 3}));
  EXPECT_EQ(refusal("[1,2,3]", {.depth = 32, .values = 3}).code, "json_trop_grand");
}

TEST(json, texte_d_un_megaoctet_lu_en_entier) {
  const std::string text(1 << 20, 'x');
  EXPECT_EQ(json::parse("\"" + text + "\"")->text, text);
  const std::string digits(1 << 20, '7');
  EXPECT_EQ(json::parse(digits)->text, digits);
}

TEST(json, utf8_invalide_refuse_avec_octet) {
  struct {
    std::string text;
    const char* offset;
  } cases[] = {{"\"a\xff\"", "octet 2"},
               {"\"\xc0\xaf\"", "octet 1"},
               {"\"\xed\xa0\x80\"", "octet 1"},
               {"[\"\xe2\x82\"]", "octet 2"}};
  for (const auto& c : cases) {
    const auto refused = refusal(c.text);
    EXPECT_EQ(refused.code, "utf8_invalide");
    EXPECT_NE(refused.detail.find(c.offset), std::string::npos) << refused.detail;
  }
}

TEST(json, caractere_nul_refuse_a_sa_place) {
  EXPECT_EQ(
      refusal(R"({"lignes":[{"a":1},{"nom/x":"a\u0000b"}]})").faults.at(0),
      (base::Fault{"caractere_nul", "#/lignes/1/nom~1x", "Le texte contient le caractère U+0000, qui est interdit."}));
  EXPECT_EQ(refusal(R"({"a\u0000":1})").code, "caractere_nul");
  EXPECT_EQ(refusal(std::string("\"a\0b\"", 5)).code, "json_invalide");
}

TEST(json, cle_en_double_refusee_a_sa_place) {
  const auto refused = refusal(R"({"a":[{"b":1,"c":2,"b":3}]})");
  EXPECT_EQ(refused.code, "cle_en_double");
  EXPECT_EQ(refused.faults.at(0).pointer, "#/a/0/b");
  EXPECT_EQ(refusal(R"({"a":1,"\u0061":2})").code, "cle_en_double");
  std::string many = "{";
  for (int i = 0; i < 50'000; ++i) many += "\"k" + std::to_string(i) + "\":0,";
  EXPECT_EQ(refusal(many + "\"k777\":0}").faults.at(0).pointer, "#/k777");
}

TEST(json, pointeur_echappe) {
  EXPECT_EQ(json::pointer_append("#", "a/b~c"), "#/a~1b~0c");
  EXPECT_EQ(json::pointer_append("#/lignes", std::size_t{3}), "#/lignes/3");
}

TEST(json, ecriture_echappe_ce_qu_il_faut) {
  std::string out;
  json::append_string(out, "a\"b\\c/\b\f\n\r\t\x01\x1f\x7f é 漢 😀");
  EXPECT_EQ(out, "\"a\\\"b\\\\c/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f é 漢 😀\"");
}

TEST(json, ecriture_separe_par_des_virgules) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("a", "x");
  w.key("b");
  w.begin_array();
  w.integer(-1), w.boolean(false), w.null();
  w.begin_object(), w.end_object();
  w.begin_array(), w.end_array();
  w.end_array();
  w.member_raw("c", "1.50");
  w.end_object();
  EXPECT_EQ(out, R"({"a":"x","b":[-1,false,null,{},[]],"c":1.50})");
}

TEST(json, aller_retour_conserve_la_valeur) {
  EXPECT_TRUE(rc::check("parse(write(v)) == v", [] {
    const Value value = random_value(3);
    const auto again = json::parse(written(value));
    RC_ASSERT(again.has_value());
    RC_ASSERT(same(*again, value));
  }));
}

TEST(json, valeur_reecrite_a_l_identique) {
  const std::string text = R"({"a":[1.50,true,null,"é\n",[],{}],"b":{"c":-0}})";
  std::string out;
  json::append(out, json::parse(text).value());
  EXPECT_EQ(out, text);
}

TEST(json, octets_quelconques_sans_plantage) {
  EXPECT_TRUE(rc::check("parse never throws", [](const std::string& bytes) { (void)json::parse(bytes); }));
  EXPECT_TRUE(rc::check("damaged JSON never throws", [] {
    std::string text = written(random_value(3));
    text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
    (void)json::parse(text);
  }));
}

}  // namespace
