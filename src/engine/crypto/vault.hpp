#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace crypto {

/// Seals secrets that the program must be able to read again (the password of a mail server), so that the database and
/// its copies do not hold them in clear. The key lies outside the database. Safe to use from any thread.
class Vault {
 public:
  /// Without a key: nothing can be sealed nor opened.
  Vault() = default;
  /// Requires a key of `key_bytes` bytes; throws std::invalid_argument otherwise.
  explicit Vault(std::string key);
  static constexpr std::size_t key_bytes = 32;

  [[nodiscard]] bool ready() const { return !m_key.empty(); }
  /// XChaCha20-Poly1305 with a random nonce; only `open` with the same `place` gives the secret back, so that what was
  /// sealed for one company is worth nothing in the row of another. Throws std::logic_error without a key.
  [[nodiscard]] std::string seal(std::string_view secret, std::string_view place) const;
  /// Nothing without a key, with another key or place, or when a byte was altered.
  [[nodiscard]] std::optional<std::string> open(std::string_view sealed, std::string_view place) const;

 private:
  std::string m_key;
};

}  // namespace crypto
