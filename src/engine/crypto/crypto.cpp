#include "engine/crypto/crypto.hpp"

#include <openssl/evp.h>
#include <sodium.h>

#include <new>
#include <stdexcept>

namespace crypto {
namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory_bytes = 19UL * 1024 * 1024;

void make_ready() {
  static const bool ready = sodium_init() >= 0;
  if (!ready) throw std::runtime_error("libsodium could not be initialised: no usable source of randomness");
}

void require(int done) {
  if (done != 1) throw std::runtime_error("libcrypto made no SHA-256");
}

/// OpenSSL's: it uses the processor's own instructions, which libsodium's does not, and every document is hashed whole.
const EVP_MD* openssl_sha256() {
  static const EVP_MD* const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  require(found != nullptr);
  return found;
}

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

std::string encode(std::string_view bytes, int variant) {
  std::string out(sodium_base64_encoded_len(bytes.size(), variant), '\0');
  sodium_bin2base64(out.data(), out.size(), bytes_of(bytes), bytes.size(), variant);
  out.pop_back();  // the terminator that libsodium counts
  return out;
}

std::optional<std::string> decode(std::string_view text, int variant) {
  std::string out(text.size() / 4 * 3 + 3, '\0');
  std::size_t length = 0;
  const char* end = nullptr;
  if (sodium_base642bin(bytes_of(out), out.size(), text.data(), text.size(), nullptr, &length, &end, variant) != 0)
    return std::nullopt;
  if (end != text.data() + text.size()) return std::nullopt;
  out.resize(length);
  return out;
}

}  // namespace

std::string argon2id_hash(std::string_view password) {
  make_ready();
  if (password.size() > password_bytes_max) throw std::invalid_argument("password longer than 1024 bytes");
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), passes, memory_bytes,
                            crypto_pwhash_ALG_ARGON2ID13) != 0)
    throw std::bad_alloc();
  return hash.data();
}

bool argon2id_verify(const std::string& hash, std::string_view password) {
  make_ready();
  if (password.size() > password_bytes_max || hash.size() >= crypto_pwhash_STRBYTES) return false;
  if (!hash.starts_with(crypto_pwhash_argon2id_STRPREFIX)) return false;
  return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

bool argon2id_outdated(const std::string& hash) {
  make_ready();
  return crypto_pwhash_str_needs_rehash(hash.c_str(), passes, memory_bytes) != 0;
}

std::string random_bytes(std::size_t count) {
  make_ready();
  std::string out(count, '\0');
  randombytes_buf(out.data(), out.size());
  return out;
}

std::string random_token() { return base64url_encode(random_bytes(32)); }

std::array<unsigned char, 32> sha256(std::string_view bytes) {
  std::array<unsigned char, 32> digest{};
  require(EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, openssl_sha256(), nullptr));
  return digest;
}

std::string sha256_bytes(std::string_view bytes) {
  const auto digest = sha256(bytes);
  return {digest.begin(), digest.end()};
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new()) {
  if (!m_context) throw std::bad_alloc();
  require(EVP_DigestInit_ex(m_context.get(), openssl_sha256(), nullptr));
}

void Sha256::Free::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

void Sha256::add(std::string_view bytes) { require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size())); }

std::string Sha256::bytes() {
  std::string digest(crypto_hash_sha256_BYTES, '\0');
  require(EVP_DigestFinal_ex(m_context.get(), bytes_of(digest), nullptr));
  return digest;
}

std::string keyed_hash(std::string_view key, std::string_view text) {
  make_ready();
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, bytes_of(key), key.size());
  crypto_auth_hmacsha256_update(&state, bytes_of(text), text.size());
  std::string out(crypto_auth_hmacsha256_BYTES, '\0');
  crypto_auth_hmacsha256_final(&state, bytes_of(out));
  return out;
}

std::string pbkdf2_sha256(std::string_view secret, std::string_view salt, int iterations) {
  make_ready();
  crypto_auth_hmacsha256_state keyed;
  crypto_auth_hmacsha256_init(&keyed, bytes_of(secret), secret.size());
  // One block of output: its number is 1.
  std::string round = std::string(salt) + std::string("\0\0\0\1", 4);
  std::string out(crypto_auth_hmacsha256_BYTES, '\0');
  for (int i = 0; i < iterations; ++i) {
    crypto_auth_hmacsha256_state state = keyed;
    crypto_auth_hmacsha256_update(&state, bytes_of(round), round.size());
    round.resize(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256_final(&state, bytes_of(round));
    for (std::size_t k = 0; k < out.size(); ++k) out[k] = static_cast<char>(out[k] ^ round[k]);
  }
  return out;
}

std::string hex(std::string_view bytes) {
  std::string out(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(out.data(), out.size(), bytes_of(bytes), bytes.size());
  out.pop_back();
  return out;
}

std::string base64url_encode(std::string_view bytes) { return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING); }
std::optional<std::string> base64url_decode(std::string_view text) {
  return decode(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}
std::string base64_encode(std::string_view bytes) { return encode(bytes, sodium_base64_VARIANT_ORIGINAL); }
std::optional<std::string> base64_decode(std::string_view text) { return decode(text, sodium_base64_VARIANT_ORIGINAL); }

bool equal_constant_time(std::string_view a, std::string_view b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace crypto
