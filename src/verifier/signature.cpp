#include "verifier/signature.hpp"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <array>
#include <stdexcept>
#include <vector>

namespace verifier {

namespace {

template <auto Free>
struct Freed {
  template <class T>
  void operator()(T* value) const {
    Free(value);
  }
};
using Context = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

const unsigned char* raw(std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

int digit(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  return c == '-' ? 62 : c == '_' ? 63 : -1;
}

/// Strict: one text for one value. Empty for anything else.
std::vector<unsigned char> decoded(std::string_view text) {
  std::vector<unsigned char> out;
  unsigned bits = 0;
  int held = 0;
  for (const char c : text) {
    const int value = digit(c);
    if (value < 0) return {};
    bits = (bits << 6) | static_cast<unsigned>(value);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out.push_back(static_cast<unsigned char>(bits >> held));
    bits &= (1U << held) - 1;
  }
  if (bits != 0 || held == 6) return {};
  return out;
}

}  // namespace

struct PublicKey::Impl {
  std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>> key;
};

PublicKey::PublicKey(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PublicKey::PublicKey(PublicKey&&) noexcept = default;
PublicKey& PublicKey::operator=(PublicKey&&) noexcept = default;
PublicKey::~PublicKey() = default;

std::optional<PublicKey> PublicKey::from_pem(std::string_view pem) {
  if (pem.size() > 4096) return std::nullopt;
  const std::unique_ptr<BIO, Freed<BIO_free>> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  auto impl = std::make_unique<Impl>();
  impl->key.reset(bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr) : nullptr);
  ERR_clear_error();
  std::array<char, 32> group{};
  std::size_t length = 0;
  if (!impl->key || EVP_PKEY_get_base_id(impl->key.get()) != EVP_PKEY_EC ||
      EVP_PKEY_get_group_name(impl->key.get(), group.data(), group.size(), &length) != 1 ||
      std::string_view(group.data(), length) != "prime256v1") {
    return std::nullopt;
  }
  return PublicKey(std::move(impl));
}

bool PublicKey::verify(std::string_view bytes, std::string_view signature) const {
  if (signature.size() > 96) return false;
  const std::vector<unsigned char> der = decoded(signature);
  if (der.empty()) return false;
  const Context context(EVP_MD_CTX_new());
  if (!context || EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_impl->key.get()) != 1) {
    throw std::runtime_error("libcrypto cannot verify");
  }
  const bool valid = EVP_DigestVerify(context.get(), der.data(), der.size(), raw(bytes), bytes.size()) == 1;
  ERR_clear_error();
  return valid;
}

struct Digest::Impl {
  Context context{EVP_MD_CTX_new()};
};

Digest::Digest() : m_impl(std::make_unique<Impl>()) {
  if (!m_impl->context || EVP_DigestInit_ex(m_impl->context.get(), EVP_sha256(), nullptr) != 1) {
    throw std::runtime_error("libcrypto cannot digest");
  }
}
Digest::~Digest() = default;

void Digest::add(std::string_view bytes) { EVP_DigestUpdate(m_impl->context.get(), bytes.data(), bytes.size()); }

std::string Digest::hex() {
  std::array<unsigned char, 32> digest{};
  EVP_DigestFinal_ex(m_impl->context.get(), digest.data(), nullptr);
  std::string out;
  constexpr char digits[] = "0123456789abcdef";
  for (const unsigned char byte : digest) {
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

}  // namespace verifier
