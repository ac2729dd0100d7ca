#include "engine/crypto/vault.hpp"

#include <gtest/gtest.h>

#include "engine/crypto/crypto.hpp"

namespace crypto {
namespace {

TEST(Vault, gives_back_what_it_sealed_to_the_same_place_and_key_only) {
  const Vault vault(std::string(32, 'k'));
  const std::string sealed = vault.seal("s3cret", "entreprise A");
  EXPECT_EQ(vault.open(sealed, "entreprise A"), "s3cret");
  EXPECT_EQ(vault.open(sealed, "entreprise B"), std::nullopt);
  EXPECT_EQ(Vault(std::string(32, 'x')).open(sealed, "entreprise A"), std::nullopt);
  EXPECT_EQ(sealed.find("s3cret"), std::string::npos);
  EXPECT_NE(sealed, vault.seal("s3cret", "entreprise A"));
}

TEST(Vault, refuses_every_altered_byte_and_every_short_text) {
  const Vault vault(random_bytes(Vault::key_bytes));
  const std::string sealed = vault.seal("mot de passe", "");
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    std::string altered = sealed;
    altered[i] = static_cast<char>(altered[i] ^ 1);
    EXPECT_EQ(vault.open(altered, ""), std::nullopt) << i;
    EXPECT_EQ(vault.open(sealed.substr(0, i), ""), std::nullopt) << i;
  }
  EXPECT_EQ(vault.open(vault.seal("", "x"), "x"), "");
}

TEST(Vault, without_a_key_does_nothing) {
  EXPECT_FALSE(Vault().ready());
  EXPECT_THROW(static_cast<void>(Vault().seal("x", "")), std::logic_error);
  EXPECT_EQ(Vault().open(std::string(100, 'x'), ""), std::nullopt);
  EXPECT_THROW(Vault("trop court"), std::invalid_argument);
}

}  // namespace
}  // namespace crypto
