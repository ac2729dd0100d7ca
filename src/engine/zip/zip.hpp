#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

/// ZIP files whose members are stored as they are, written piece by piece: sizes and checksums are known before.
namespace zip {

/// CRC-32 (ISO 3309) of what passes.
class Crc32 {
 public:
  void add(std::string_view bytes);
  [[nodiscard]] std::uint32_t value() const { return m_value ^ 0xffffffffU; }

 private:
  std::uint32_t m_value = 0xffffffffU;
};

struct Member {
  std::string name;
  std::uint64_t size = 0;
  std::uint32_t crc = 0;
};

/// Gives the bytes around the contents: `begin`, the content, for each member in order; then `end`. No archive beyond
/// 4 GiB (std::length_error): what is larger is cut into periods.
class Layout {
 public:
  /// `day` dates the members. Requires names of plain ASCII.
  Layout(std::vector<Member> members, base::Date day);

  /// What stands before the content of member `index`.
  [[nodiscard]] std::string begin(std::size_t index) const;
  /// What stands behind the content of the last one.
  [[nodiscard]] std::string end() const;
  /// Of the whole file.
  [[nodiscard]] std::uint64_t size() const;

 private:
  [[nodiscard]] std::string shared(const Member& member) const;

  std::vector<Member> m_members;
  std::vector<std::uint64_t> m_offsets;
  std::uint16_t m_date;
};

}  // namespace zip
