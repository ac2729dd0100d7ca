#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

/// Passwords, tokens, digests and their text forms. Every function is safe to call from any thread; the library is made
/// ready on first use and std::runtime_error is thrown when the system has no usable randomness.
namespace crypto {

/// Longest password accepted, in bytes: enough for any phrase, and hashing stays bounded.
inline constexpr std::size_t password_bytes_max = 1024;

/// Argon2id in its self-describing text form ("$argon2id$v=19$m=19456,t=2,p=1$…", less than 128 characters).
/// 19 MiB, 2 passes and 1 lane are the first choice of the OWASP Password Storage Cheat Sheet: about 20 ms of one
/// core. Throws std::invalid_argument for a password longer than `password_bytes_max`, std::bad_alloc without memory.
[[nodiscard]] std::string argon2id_hash(std::string_view password);
/// True when `hash` was made from `password`. False for any text that is no Argon2id hash and for passwords too long.
/// Cost: that of the parameters written in `hash`.
[[nodiscard]] bool argon2id_verify(const std::string& hash, std::string_view password);
/// True when `hash` was made with other parameters than those of today and should be made again at the next login.
[[nodiscard]] bool argon2id_outdated(const std::string& hash);

/// `count` bytes from the system's generator.
[[nodiscard]] std::string random_bytes(std::size_t count);
/// 256 random bits as 43 characters of base64url: session tokens, API keys, invitation links.
[[nodiscard]] std::string random_token();

[[nodiscard]] std::array<unsigned char, 32> sha256(std::string_view bytes);
/// As `sha256`, as a string of 32 raw bytes: what a bytea column takes.
[[nodiscard]] std::string sha256_bytes(std::string_view bytes);
/// SHA-256 of what comes piece by piece.
class Sha256 {
 public:
  Sha256();
  void add(std::string_view bytes);
  /// 32 raw bytes; nothing may be added afterwards.
  [[nodiscard]] std::string bytes();

 private:
  struct Free {
    void operator()(evp_md_ctx_st* context) const;
  };
  std::unique_ptr<evp_md_ctx_st, Free> m_context;
};
/// HMAC-SHA256 (RFC 2104) of `text` as 32 raw bytes; keys of any length.
[[nodiscard]] std::string keyed_hash(std::string_view key, std::string_view text);

/// PBKDF2-HMAC-SHA256 (RFC 8018) as 32 raw bytes: what a browser can compute by itself. Requires iterations > 0.
[[nodiscard]] std::string pbkdf2_sha256(std::string_view secret, std::string_view salt, int iterations);

/// Lower-case hexadecimal.
[[nodiscard]] std::string hex(std::string_view bytes);
/// RFC 4648 section 5 without padding.
[[nodiscard]] std::string base64url_encode(std::string_view bytes);
/// Nothing for a character outside the alphabet, padding, or bits left over.
[[nodiscard]] std::optional<std::string> base64url_decode(std::string_view text);
/// RFC 4648 section 4 with its padding.
[[nodiscard]] std::string base64_encode(std::string_view bytes);
/// Strict: nothing for white space, missing padding, characters outside the alphabet or bits left over.
[[nodiscard]] std::optional<std::string> base64_decode(std::string_view text);

/// Compares secrets in a time that depends on their lengths only.
[[nodiscard]] bool equal_constant_time(std::string_view a, std::string_view b);

}  // namespace crypto
