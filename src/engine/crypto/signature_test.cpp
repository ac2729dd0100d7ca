#include "engine/crypto/signature.hpp"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "engine/crypto/crypto.hpp"

namespace crypto {
namespace {

// RFC 6979, A.2.5: the key of P-256 and its signatures with SHA-256 of "sample" and "test".
constexpr std::string_view public_pem =
    "-----BEGIN PUBLIC KEY-----\n"
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYP7UuiVanTHJYet0xjVtaMBJuJI7\n"
    "Yfps5mliLmDyn7Z5A/4QCLi8maQa6elWKLxk8vGyDC1+n1F3o8KU1EYimQ==\n"
    "-----END PUBLIC KEY-----\n";
struct Vector {
  std::string_view message, r, s;
};
constexpr Vector vectors[] = {
    {"sample", "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716",
     "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"},
    {"test", "f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367",
     "019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083"},
};

std::string bytes_of(std::string_view hex) {
  std::string out;
  for (std::size_t i = 0; i < hex.size(); i += 2)
    out += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
  return out;
}

/// An INTEGER of DER: positive, without a zero byte that says nothing.
std::string integer(std::string_view hex) {
  std::string value = bytes_of(hex);
  if (static_cast<unsigned char>(value.front()) >= 0x80) value.insert(value.begin(), '\0');
  return "\x02" + std::string(1, static_cast<char>(value.size())) + value;
}

std::string signature_of(const Vector& vector) {
  const std::string body = integer(vector.r) + integer(vector.s);
  return base64url_encode("\x30" + std::string(1, static_cast<char>(body.size())) + body);
}

TEST(Signature, agrees_with_the_vectors_of_RFC_6979) {
  const auto key = VerifyingKey::from_pem(public_pem);
  ASSERT_TRUE(key);
  for (const Vector& vector : vectors) {
    EXPECT_TRUE(key->verify(vector.message, signature_of(vector))) << vector.message;
    EXPECT_FALSE(key->verify(std::string(vector.message) + " ", signature_of(vector)));
  }
  EXPECT_FALSE(key->verify("sample", signature_of(vectors[1])));
}

TEST(Signature, is_made_by_one_key_for_one_text) {
  const SigningKey key = SigningKey::generate();
  const std::string text = "2000:1000,1000,20261105093000,C01,1,VENTE,Y,";
  const std::string signature = key.sign(text);
  const auto pair = VerifyingKey::from_pem(key.public_pem());
  ASSERT_TRUE(pair);
  EXPECT_TRUE(pair->verify(text, signature));
  EXPECT_FALSE(VerifyingKey::from_pem(SigningKey::generate().public_pem())->verify(text, signature));
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string altered = text;
    altered[i] = static_cast<char>(altered[i] ^ 1);
    EXPECT_FALSE(pair->verify(altered, signature)) << i;
  }
  for (std::size_t i = 0; i < signature.size(); ++i) {
    std::string altered = signature;
    altered[i] = altered[i] == 'A' ? 'B' : 'A';
    EXPECT_FALSE(pair->verify(text, altered)) << i;
    EXPECT_FALSE(pair->verify(text, signature.substr(0, i))) << i;
  }
  EXPECT_FALSE(pair->verify(text, signature + "A"));
  EXPECT_EQ(signature.find('='), std::string::npos);
}

TEST(Signature, a_key_is_the_same_after_it_was_kept) {
  const SigningKey key = SigningKey::generate();
  const auto kept = SigningKey::from_private_der(key.private_der());
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->public_pem(), key.public_pem());
  EXPECT_TRUE(VerifyingKey::from_pem(key.public_pem())->verify("x", kept->sign("x")));
  EXPECT_NE(key.public_pem(), SigningKey::generate().public_pem());
}

TEST(Signature, refuses_what_is_no_key) {
  EXPECT_FALSE(SigningKey::from_private_der(""));
  EXPECT_FALSE(SigningKey::from_private_der(SigningKey::generate().private_der() + "x"));
  EXPECT_FALSE(SigningKey::from_private_der(std::string(5000, 'x')));
  EXPECT_FALSE(VerifyingKey::from_pem(""));
  EXPECT_FALSE(VerifyingKey::from_pem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"));
  // A key on P-384.
  EXPECT_FALSE(
      VerifyingKey::from_pem("-----BEGIN PUBLIC KEY-----\n"
                             "MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE3pbSO0oInNbao8I2KmYT6CnbmhbSzEUv\n"
                             "EFpylU+N46uRPS8QU8s6JwIgWKf9QycdMf8z64X0An6WwlkCeMUl0PMWyQ0OZpCV\n"
                             "ttvNvGOmQeV+5VULLIfb40rqyXxjnVCn\n"
                             "-----END PUBLIC KEY-----\n"));
}

// More than are remembered, read in turn and from several threads: each key stays itself.
TEST(Signature, keys_that_are_read_again_and_again_are_not_confused) {
  std::vector<std::string> secrets, publics;
  for (int i = 0; i < 70; ++i) {
    const SigningKey key = SigningKey::generate();
    secrets.push_back(key.private_der());
    publics.push_back(key.public_pem());
  }
  const auto read_all = [&] {
    for (std::size_t i = 0; i < secrets.size(); ++i) {
      for (int again = 0; again < 2; ++again) {
        const auto key = SigningKey::from_private_der(secrets[i]);
        ASSERT_TRUE(key);
        EXPECT_EQ(key->public_pem(), publics[i]);
        EXPECT_TRUE(VerifyingKey::from_pem(publics[i])->verify("un ticket", key->sign("un ticket")));
      }
    }
  };
  std::vector<std::jthread> threads;
  for (int i = 0; i < 3; ++i) threads.emplace_back(read_all);
}

}  // namespace
}  // namespace crypto
