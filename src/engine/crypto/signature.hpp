#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace crypto {

/// A pair of keys on the curve P-256 that signs with ECDSA and SHA-256 (FIPS 186-4). Who has the public half alone can
/// check what was signed, and make nothing that passes. Moves, never copies; one thread at a time.
class SigningKey {
 public:
  /// A new pair from the system's randomness.
  static SigningKey generate();
  /// The pair whose `private_der` this is; nothing for any other bytes or curve.
  static std::optional<SigningKey> from_private_der(std::string_view der);
  SigningKey(SigningKey&&) noexcept;
  SigningKey& operator=(SigningKey&&) noexcept;
  ~SigningKey();

  /// PKCS#8. Whoever has it can sign: it is sealed before it is written anywhere.
  [[nodiscard]] std::string private_der() const;
  /// SubjectPublicKeyInfo between BEGIN PUBLIC KEY and END PUBLIC KEY, with a line feed at its end.
  [[nodiscard]] std::string public_pem() const;
  /// The signature of `bytes`: DER in base64url without padding, 94 to 96 characters. Never the same twice.
  [[nodiscard]] std::string sign(std::string_view bytes) const;

 private:
  struct Impl;
  explicit SigningKey(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

/// The public half of such a pair.
class VerifyingKey {
 public:
  /// Nothing for a text that is no public key on P-256.
  static std::optional<VerifyingKey> from_pem(std::string_view pem);
  VerifyingKey(VerifyingKey&&) noexcept;
  VerifyingKey& operator=(VerifyingKey&&) noexcept;
  ~VerifyingKey();

  /// True when `signature` was made of `bytes` by the private half. False for any malformed text.
  [[nodiscard]] bool verify(std::string_view bytes, std::string_view signature) const;

 private:
  struct Impl;
  explicit VerifyingKey(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace crypto
