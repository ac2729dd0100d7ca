#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "verifier/record.hpp"
#include "verifier/signature.hpp"

namespace verifier {

/// The faults of one file: the one of the first line, and how many there are.
class Faults {
 public:
  void add(std::size_t line, std::string text) {
    ++m_count;
    if (!m_first || line < m_first->first) m_first.emplace(line, std::move(text));
  }
  [[nodiscard]] std::size_t count() const { return m_count; }
  [[nodiscard]] const std::optional<std::pair<std::size_t, std::string>>& first() const { return m_first; }

 private:
  std::size_t m_count = 0;
  std::optional<std::pair<std::size_t, std::string>> m_first;
};

/// How a record is named in a sentence: "ticket n° 12 (caisse C01)".
[[nodiscard]] std::string name_of(const Record& record);

/// Checks records of one file in order: each follows the one before it in its chain, is what was signed, and is signed
/// by the key. Signatures are checked by all processors, some thousands at a time.
class ChainCheck {
 public:
  ChainCheck(const PublicKey& key, Faults& faults) : m_key(key), m_faults(faults) {}
  ~ChainCheck() = default;
  ChainCheck(const ChainCheck&) = delete;
  ChainCheck& operator=(const ChainCheck&) = delete;

  void add(std::size_t line, const Record& record);
  /// Checks the signatures that wait. To be called at the end.
  void finish();

 private:
  struct Waiting {
    std::size_t line;
    std::string name, signed_text, signature;
    bool valid = false;
  };
  struct Head {
    std::int64_t seq;
    std::string signature;
  };

  const PublicKey& m_key;
  Faults& m_faults;
  std::map<std::tuple<std::string, std::string, bool>, Head> m_heads;
  std::vector<Waiting> m_waiting;
};

}  // namespace verifier
