#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A ZIP file read in the strictest way: every byte of it must say what it has to.
namespace verifier {

/// Why the file is not such an archive, in French.
struct Unreadable {
  std::string reason;
};

/// The files of an archive. Refuses by throwing `Unreadable`: what is truncated, encrypted, spread over disks, larger
/// than it may be, has bytes between or behind its files, comments, additional fields, or two headers that disagree.
/// Names are compared, never used as paths.
class Zip {
 public:
  struct Entry {
    std::string name;
    std::uint64_t size = 0;
  };

  /// `bytes` outlives this.
  explicit Zip(std::string_view bytes);

  [[nodiscard]] std::vector<Entry> entries() const;
  /// Gives the content of `name` piece by piece, then checks its length and CRC. Memory does not grow with it. A
  /// compressed file must be what zlib makes of its content: there are other ways to write the same.
  void read(std::string_view name, const std::function<void(std::string_view)>& take) const;
  /// The whole content of a file of at most `most` bytes.
  [[nodiscard]] std::string read_all(std::string_view name, std::uint64_t most) const;

 private:
  struct File {
    Entry entry;
    bool compressed = false;
    std::uint32_t crc = 0;
    std::string_view data;
  };
  [[nodiscard]] const File& find(std::string_view name) const;
  /// Reads the local header at `offset` against the central one; gives the offset behind the data.
  std::uint64_t read_local(std::string_view central, std::uint64_t offset, std::uint64_t end);

  std::string_view m_bytes;
  std::vector<File> m_files;
};

}  // namespace verifier
