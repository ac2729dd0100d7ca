#include "engine/crypto/signature.hpp"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <utility>

#include "engine/crypto/crypto.hpp"

namespace crypto {

namespace {

struct FreeKey {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct FreeContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
struct FreeBio {
  void operator()(BIO* bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, FreeKey>;
using Digest = std::unique_ptr<EVP_MD_CTX, FreeContext>;
using Bio = std::unique_ptr<BIO, FreeBio>;

/// Longest DER of an ECDSA signature on P-256.
constexpr std::size_t signature_bytes_max = 72;

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

[[noreturn]] void fail(const char* what) {
  ERR_clear_error();
  throw std::runtime_error(std::string("libcrypto: ") + what);
}

/// Keys read lately, by the fingerprint of their bytes: libcrypto takes longer to read a key than to sign with it ten
/// times.
class ReadKeys {
 public:
  Key find(const std::string& fingerprint) {
    const std::lock_guard lock(m_mutex);
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const auto& k) { return k.first == fingerprint; });
    return found == m_keys.end() ? Key() : shared(found->second);
  }
  void keep(const std::string& fingerprint, const Key& key) {
    const std::lock_guard lock(m_mutex);
    if (m_keys.size() == most) m_keys.pop_front();
    m_keys.emplace_back(fingerprint, shared(key));
  }

 private:
  static constexpr std::size_t most = 64;
  static Key shared(const Key& key) {
    EVP_PKEY_up_ref(key.get());
    return Key(key.get());
  }

  std::mutex m_mutex;
  std::deque<std::pair<std::string, Key>> m_keys;
};

ReadKeys& read_keys() {
  static ReadKeys keys;
  return keys;
}

bool on_p256(const EVP_PKEY* key) {
  std::array<char, 32> name{};
  std::size_t length = 0;
  return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC &&
         EVP_PKEY_get_group_name(key, name.data(), name.size(), &length) == 1 &&
         std::string_view(name.data(), length) == "prime256v1";
}

}  // namespace

struct SigningKey::Impl {
  Key key;
};
struct VerifyingKey::Impl {
  Key key;
};

SigningKey::SigningKey(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SigningKey::SigningKey(SigningKey&&) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&&) noexcept = default;
SigningKey::~SigningKey() = default;

SigningKey SigningKey::generate() {
  Key key(EVP_EC_gen("P-256"));
  if (!key) fail("no key could be made");
  return SigningKey(std::make_unique<Impl>(Impl{std::move(key)}));
}

std::optional<SigningKey> SigningKey::from_private_der(std::string_view der) {
  if (der.size() > 1024) return std::nullopt;
  const std::string fingerprint = sha256_bytes(der);
  if (Key known = read_keys().find(fingerprint)) return SigningKey(std::make_unique<Impl>(Impl{std::move(known)}));
  const unsigned char* at = bytes_of(der);
  Key key(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())));
  ERR_clear_error();
  if (!key || at != bytes_of(der) + der.size() || !on_p256(key.get())) return std::nullopt;
  read_keys().keep(fingerprint, key);
  return SigningKey(std::make_unique<Impl>(Impl{std::move(key)}));
}

std::string SigningKey::private_der() const {
  const std::unique_ptr<PKCS8_PRIV_KEY_INFO, decltype(&PKCS8_PRIV_KEY_INFO_free)> info(
      EVP_PKEY2PKCS8(m_impl->key.get()), PKCS8_PRIV_KEY_INFO_free);
  const int length = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : -1;
  if (length <= 0) fail("the key could not be written");
  std::string der(static_cast<std::size_t>(length), '\0');
  auto* out = reinterpret_cast<unsigned char*>(der.data());
  i2d_PKCS8_PRIV_KEY_INFO(info.get(), &out);
  return der;
}

std::string SigningKey::public_pem() const {
  const Bio bio(BIO_new(BIO_s_mem()));
  if (!bio || PEM_write_bio_PUBKEY(bio.get(), m_impl->key.get()) != 1) fail("the public key could not be written");
  char* text = nullptr;
  const long length = BIO_get_mem_data(bio.get(), &text);
  return {text, static_cast<std::size_t>(length)};
}

std::string SigningKey::sign(std::string_view bytes) const {
  const Digest digest(EVP_MD_CTX_new());
  std::array<unsigned char, signature_bytes_max> der{};
  std::size_t length = der.size();
  if (!digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, m_impl->key.get()) != 1 ||
      EVP_DigestSign(digest.get(), der.data(), &length, bytes_of(bytes), bytes.size()) != 1) {
    fail("nothing was signed");
  }
  return base64url_encode({reinterpret_cast<const char*>(der.data()), length});
}

VerifyingKey::VerifyingKey(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
VerifyingKey::VerifyingKey(VerifyingKey&&) noexcept = default;
VerifyingKey& VerifyingKey::operator=(VerifyingKey&&) noexcept = default;
VerifyingKey::~VerifyingKey() = default;

std::optional<VerifyingKey> VerifyingKey::from_pem(std::string_view pem) {
  if (pem.size() > 4096) return std::nullopt;
  const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  Key key(bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr) : nullptr);
  ERR_clear_error();
  if (!key || !on_p256(key.get())) return std::nullopt;
  return VerifyingKey(std::make_unique<Impl>(Impl{std::move(key)}));
}

bool VerifyingKey::verify(std::string_view bytes, std::string_view signature) const {
  const auto der = base64url_decode(signature);
  if (!der || der->size() > signature_bytes_max) return false;
  const Digest digest(EVP_MD_CTX_new());
  if (!digest || EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, m_impl->key.get()) != 1) {
    fail("nothing can be verified");
  }
  const bool valid = EVP_DigestVerify(digest.get(), bytes_of(*der), der->size(), bytes_of(bytes), bytes.size()) == 1;
  ERR_clear_error();
  return valid;
}

}  // namespace crypto
