#include "engine/zip/zip.hpp"

#include <array>
#include <stdexcept>

namespace zip {

namespace {

constexpr std::uint64_t local_bytes = 30;
constexpr std::uint64_t central_bytes = 46;
constexpr std::uint64_t end_bytes = 22;
/// Made under Unix, by version 2.0 of the format.
constexpr std::uint16_t made_by = 0x0314;
constexpr std::uint16_t version = 20;
/// A regular file that everybody reads.
constexpr std::uint32_t rights = 0100644U << 16;

constexpr std::array<std::uint32_t, 256> crc_table = [] {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
    std::uint32_t value = byte;
    for (int bit = 0; bit < 8; ++bit) value = (value & 1U) != 0 ? (value >> 1) ^ 0xedb88320U : value >> 1;
    table.at(byte) = value;
  }
  return table;
}();

void put(std::string& out, std::uint64_t value, int width) {
  for (int i = 0; i < width; ++i) out += static_cast<char>((value >> (8 * i)) & 0xff);
}

}  // namespace

void Crc32::add(std::string_view bytes) {
  for (const char c : bytes) m_value = crc_table[(m_value ^ static_cast<unsigned char>(c)) & 0xff] ^ (m_value >> 8);
}

Layout::Layout(std::vector<Member> members, base::Date day)
    : m_members(std::move(members)),
      m_date(static_cast<std::uint16_t>(((day.year() - 1980) << 9) | static_cast<int>(day.month() << 5 | day.day()))) {
  std::uint64_t offset = 0;
  for (const Member& member : m_members) {
    m_offsets.push_back(offset);
    offset += local_bytes + member.name.size() + member.size;
  }
  m_offsets.push_back(offset);
  if (size() > 0xffffffffULL) throw std::length_error("a ZIP of more than 4 GiB");
}

std::string Layout::shared(const Member& member) const {
  std::string out;
  put(out, version, 2);
  put(out, 0, 2);  // flags
  put(out, 0, 2);  // stored
  put(out, 0, 2);  // midnight
  put(out, m_date, 2);
  put(out, member.crc, 4);
  put(out, member.size, 4);
  put(out, member.size, 4);
  put(out, member.name.size(), 2);
  put(out, 0, 2);  // no additional field
  return out;
}

std::string Layout::begin(std::size_t index) const {
  const Member& member = m_members.at(index);
  return "PK\3\4" + shared(member) + member.name;
}

std::string Layout::end() const {
  std::string out;
  for (std::size_t i = 0; i < m_members.size(); ++i) {
    out += "PK\1\2";
    put(out, made_by, 2);
    out += shared(m_members[i]);
    put(out, 0, 2);  // comment
    put(out, 0, 2);  // disk
    put(out, 0, 2);  // internal attributes
    put(out, rights, 4);
    put(out, m_offsets[i], 4);
    out += m_members[i].name;
  }
  const std::uint64_t directory = out.size();
  out += "PK\5\6";
  put(out, 0, 4);  // disks
  put(out, m_members.size(), 2);
  put(out, m_members.size(), 2);
  put(out, directory, 4);
  put(out, m_offsets.back(), 4);
  put(out, 0, 2);  // comment
  return out;
}

std::uint64_t Layout::size() const {
  std::uint64_t directory = end_bytes;
  for (const Member& member : m_members) directory += central_bytes + member.name.size();
  return m_offsets.back() + directory;
}

}  // namespace zip
