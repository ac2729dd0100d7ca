#include "engine/crypto/crypto.hpp"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>

namespace {

using namespace std::string_literals;

TEST(Crypto, mot_de_passe_verifie_et_refuse) {
  const auto hash = crypto::argon2id_hash("Bagüette-42");
  EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$")) << hash;
  EXPECT_TRUE(crypto::argon2id_verify(hash, "Bagüette-42"));
  EXPECT_FALSE(crypto::argon2id_verify(hash, "Baguette-42"));
  EXPECT_FALSE(crypto::argon2id_verify(hash, ""));
  EXPECT_FALSE(crypto::argon2id_outdated(hash));
  EXPECT_NE(hash, crypto::argon2id_hash("Bagüette-42"));
}

TEST(Crypto, mot_de_passe_avec_nul_est_lu_en_entier) {
  const auto hash = crypto::argon2id_hash("a\0b"s);
  EXPECT_TRUE(crypto::argon2id_verify(hash, "a\0b"s));
  EXPECT_FALSE(crypto::argon2id_verify(hash, "a"));
}

TEST(Crypto, mot_de_passe_trop_long_refuse) {
  EXPECT_THROW((void)crypto::argon2id_hash(std::string(1025, 'x')), std::invalid_argument);
  const auto longest = std::string(1024, 'x');
  EXPECT_TRUE(crypto::argon2id_verify(crypto::argon2id_hash(longest), longest));
}

TEST(Crypto, empreinte_etrangere_refusee) {
  for (const auto* hash : {"", "$argon2id$", "$2b$12$abcdefghijklmnopqrstuv", "$argon2id$v=19$m=19456,t=2,p=1$YQ$YQ"}) {
    EXPECT_FALSE(crypto::argon2id_verify(hash, "x")) << hash;
    EXPECT_TRUE(crypto::argon2id_outdated(hash)) << hash;
  }
  EXPECT_FALSE(crypto::argon2id_verify("$argon2id$" + std::string(500, 'a'), "x"));
}

TEST(Crypto, sha256_vecteurs_du_nist) {
  EXPECT_EQ(crypto::hex(crypto::sha256_bytes("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(crypto::hex(crypto::sha256_bytes("abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Crypto, hmac_vecteurs_de_la_rfc_4231) {
  EXPECT_EQ(crypto::hex(crypto::keyed_hash("Jefe", "what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(crypto::hex(
                crypto::keyed_hash(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST(Crypto, pbkdf2_sha256_vecteurs_publies) {
  EXPECT_EQ(crypto::hex(crypto::pbkdf2_sha256("password", "salt", 1)),
            "120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b");
  EXPECT_EQ(crypto::hex(crypto::pbkdf2_sha256("password", "salt", 4096)),
            "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a");
}

TEST(Crypto, base64_vecteurs_de_la_rfc_4648) {
  const std::pair<std::string, std::string> cases[] = {{"", ""},
                                                       {"f", "Zg=="},
                                                       {"fo", "Zm8="},
                                                       {"foo", "Zm9v"},
                                                       {"foob", "Zm9vYg=="},
                                                       {"fooba", "Zm9vYmE="},
                                                       {"foobar", "Zm9vYmFy"}};
  for (const auto& [plain, text] : cases) {
    EXPECT_EQ(crypto::base64_encode(plain), text);
    EXPECT_EQ(crypto::base64_decode(text), plain);
  }
  EXPECT_EQ(crypto::base64url_encode("\xfb\xff\xfe"), "-__-");
  EXPECT_EQ(crypto::base64url_decode("-__-"), "\xfb\xff\xfe");
  EXPECT_EQ(crypto::base64url_encode("f"), "Zg");
}

TEST(Crypto, base64_strict) {
  for (const auto* text : {"Zg", "Zg=", "Zg===", "Zh==", "Z g==", "Zg==\n", "Zm9v!", "=", "-__-", "Zg==Zg=="})
    EXPECT_EQ(crypto::base64_decode(text), std::nullopt) << text;
  for (const auto* text : {"Zg==", "Zh", "+//+", "Z", "Zg "})
    EXPECT_EQ(crypto::base64url_decode(text), std::nullopt) << text;
}

TEST(Crypto, jetons_tous_differents) {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    const auto token = crypto::random_token();
    EXPECT_EQ(token.size(), 43U);
    EXPECT_EQ(crypto::base64url_decode(token).value_or("").size(), 32U);
    EXPECT_TRUE(seen.insert(token).second);
  }
}

TEST(Crypto, comparaison_de_secrets) {
  EXPECT_TRUE(crypto::equal_constant_time("", ""));
  EXPECT_TRUE(crypto::equal_constant_time("secret", "secret"));
  EXPECT_FALSE(crypto::equal_constant_time("secret", "secreT"));
  EXPECT_FALSE(crypto::equal_constant_time("secret", "secre"));
}

TEST(Crypto, a_digest_of_pieces_is_that_of_the_whole) {
  crypto::Sha256 digest;
  digest.add("a");
  digest.add("");
  digest.add("bc");
  EXPECT_EQ(digest.bytes(), crypto::sha256_bytes("abc"));
  EXPECT_EQ(crypto::Sha256().bytes(), crypto::sha256_bytes(""));
}

}  // namespace
