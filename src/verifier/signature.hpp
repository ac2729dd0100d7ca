#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace verifier {

/// The public key that an archive is checked with. Knows nothing of the code that signs.
class PublicKey {
 public:
  /// Nothing for a text that is no public key on P-256.
  static std::optional<PublicKey> from_pem(std::string_view pem);
  PublicKey(PublicKey&&) noexcept;
  PublicKey& operator=(PublicKey&&) noexcept;
  ~PublicKey();

  /// True when `signature` (DER, base64url, no padding) is one of ECDSA with SHA-256 over `bytes`. Any thread.
  [[nodiscard]] bool verify(std::string_view bytes, std::string_view signature) const;

 private:
  struct Impl;
  explicit PublicKey(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

/// SHA-256 of what passes, in lower-case hexadecimal at the end.
class Digest {
 public:
  Digest();
  ~Digest();
  Digest(const Digest&) = delete;
  Digest& operator=(const Digest&) = delete;
  void add(std::string_view bytes);
  [[nodiscard]] std::string hex();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace verifier
