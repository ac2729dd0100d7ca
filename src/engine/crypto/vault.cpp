#include "engine/crypto/vault.hpp"

#include <sodium.h>

#include <stdexcept>

#include "engine/crypto/crypto.hpp"

namespace crypto {

namespace {

constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Vault::key_bytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

}  // namespace

Vault::Vault(std::string key) : m_key(std::move(key)) {
  if (m_key.size() != key_bytes) throw std::invalid_argument("a vault's key has 32 bytes");
}

std::string Vault::seal(std::string_view secret, std::string_view place) const {
  if (!ready()) throw std::logic_error("a vault without a key seals nothing");
  const std::string nonce = random_bytes(nonce_bytes);
  std::string sealed(secret.size() + tag_bytes, '\0');
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes_of(sealed), nullptr, bytes_of(secret), secret.size(),
                                             bytes_of(place), place.size(), nullptr, bytes_of(std::string_view(nonce)),
                                             bytes_of(std::string_view(m_key)));
  return nonce + sealed;
}

std::optional<std::string> Vault::open(std::string_view sealed, std::string_view place) const {
  if (!ready() || sealed.size() < nonce_bytes + tag_bytes) return std::nullopt;
  const std::string_view body = sealed.substr(nonce_bytes);
  std::string secret(body.size() - tag_bytes, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes_of(secret), nullptr, nullptr, bytes_of(body), body.size(),
                                                 bytes_of(place), place.size(), bytes_of(sealed),
                                                 bytes_of(std::string_view(m_key))) != 0) {
    return std::nullopt;
  }
  return secret;
}

}  // namespace crypto
