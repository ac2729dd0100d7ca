#include "verifier/zip.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace verifier {

namespace {

constexpr std::size_t end_bytes = 22;
constexpr std::size_t central_bytes = 46;
constexpr std::size_t local_bytes = 30;
constexpr std::uint64_t files_most = 64;
constexpr std::uint64_t total_most = 8ULL << 30;
/// Deflate makes at most 1032 bytes of one.
constexpr std::uint64_t ratio_most = 1032;

[[noreturn]] void refuse(std::string reason) { throw Unreadable{std::move(reason)}; }

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t width) {
  std::uint32_t value = 0;
  for (std::size_t i = width; i-- > 0;) value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

/// Inflates or copies `data` and hands it on, no more than `most` bytes.
class Inflater {
 public:
  explicit Inflater(std::string_view data) {
    if (inflateInit2(&m_stream, -MAX_WBITS) != Z_OK) throw std::bad_alloc();
    // zlib reads only.
    m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data()));
    m_left = data.size();
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() { inflateEnd(&m_stream); }

  /// The next piece; empty at the end. Throws `Unreadable` for what is no deflate stream or has bytes behind it.
  std::string_view next() {
    while (!m_ended) {
      const std::size_t step = std::min<std::size_t>(m_left, 1U << 20);
      m_stream.avail_in = static_cast<uInt>(step);
      m_stream.next_out = m_buffer.data();
      m_stream.avail_out = static_cast<uInt>(m_buffer.size());
      const int code = inflate(&m_stream, Z_NO_FLUSH);
      m_left -= step - m_stream.avail_in;
      if (code == Z_STREAM_END) m_ended = true;
      if (code != Z_OK && code != Z_STREAM_END) refuse("un fichier comprimé est abîmé ou coupé");
      const std::size_t made = m_buffer.size() - m_stream.avail_out;
      if (made > 0) return {reinterpret_cast<const char*>(m_buffer.data()), made};
    }
    if (m_left != 0) refuse("des octets suivent un fichier comprimé");
    return {};
  }

 private:
  z_stream m_stream{};
  std::size_t m_left = 0;
  bool m_ended = false;
  std::vector<unsigned char> m_buffer = std::vector<unsigned char>(64 * 1024);
};

/// Compresses what passes and compares it with the bytes of the archive.
class Recompression {
 public:
  explicit Recompression(std::string_view expected) : m_expected(expected) {
    if (deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
      throw std::bad_alloc();
    }
  }
  Recompression(const Recompression&) = delete;
  Recompression& operator=(const Recompression&) = delete;
  ~Recompression() { deflateEnd(&m_stream); }

  void take(std::string_view bytes, bool last) {
    m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    m_stream.avail_in = static_cast<uInt>(bytes.size());
    do {
      m_stream.next_out = m_buffer.data();
      m_stream.avail_out = static_cast<uInt>(m_buffer.size());
      deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH);
      const std::size_t made = m_buffer.size() - m_stream.avail_out;
      if (!m_expected.starts_with(std::string_view(reinterpret_cast<const char*>(m_buffer.data()), made))) {
        refuse("un fichier n'est pas comprimé comme à sa fabrication : l'archive a été refaite ou modifiée");
      }
      m_expected.remove_prefix(made);
    } while (m_stream.avail_out == 0);
    if (last && !m_expected.empty()) refuse("un fichier n'est pas comprimé comme à sa fabrication");
  }

 private:
  z_stream m_stream{};
  std::string_view m_expected;
  std::vector<unsigned char> m_buffer = std::vector<unsigned char>(64 * 1024);
};

/// What both headers of a file say, in the same order: version needed to the lengths of name and additional field.
constexpr std::size_t shared_bytes = 26;

void check_central(std::string_view header, std::string_view first) {
  if (number(header, 8, 2) != 0) refuse("un fichier est chiffré ou d'une forme inattendue");
  if (const auto version = number(header, 6, 2); version != 10 && version != 20)
    refuse("une version de ZIP inattendue");
  if (number(header, 30, 2) != 0 || number(header, 32, 2) != 0) refuse("un champ ou un commentaire ajouté");
  if (number(header, 34, 2) != 0 || number(header, 36, 2) != 0) refuse("un volume ou un attribut inattendu");
  // Maker and rights are the same for all files of an archive.
  if (header.substr(4, 2) != first.substr(4, 2) || header.substr(38, 4) != first.substr(38, 4)) {
    refuse("des fichiers de provenances différentes");
  }
}

}  // namespace

Zip::Zip(std::string_view bytes) : m_bytes(bytes) {
  if (bytes.size() < end_bytes) refuse("le fichier est vide ou coupé");
  const std::string_view end = bytes.substr(bytes.size() - end_bytes);
  if (!end.starts_with("PK\5\6")) refuse("la fin du ZIP manque : le fichier est coupé, ou n'est pas un ZIP");
  const std::uint32_t count = number(end, 10, 2);
  const std::uint64_t size = number(end, 12, 4);
  const std::uint64_t offset = number(end, 16, 4);
  if (number(end, 4, 4) != 0 || number(end, 8, 2) != count || number(end, 20, 2) != 0 || count > files_most ||
      offset + size != bytes.size() - end_bytes) {
    refuse("la fin du ZIP ne correspond pas à son contenu");
  }
  std::string_view directory = bytes.substr(offset, size);
  const std::string_view first = directory;
  std::uint64_t local = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (directory.size() < central_bytes || !directory.starts_with("PK\1\2")) refuse("la table du ZIP est abîmée");
    const std::size_t length = central_bytes + number(directory, 28, 2);
    if (directory.size() < length) refuse("la table du ZIP est abîmée");
    const std::string_view header = directory.substr(0, length);
    check_central(header, first);
    if (number(header, 42, 4) != local) refuse("des octets sont de trop entre deux fichiers");
    local = read_local(header, local, offset);
    directory.remove_prefix(length);
  }
  if (!directory.empty() || local != offset) refuse("des octets sont de trop dans le ZIP");
}

std::uint64_t Zip::read_local(std::string_view central, std::uint64_t offset, std::uint64_t end) {
  const std::string_view name = central.substr(central_bytes);
  if (end - offset < local_bytes + name.size()) refuse("un fichier est coupé");
  const std::string_view local = m_bytes.substr(offset, local_bytes + name.size());
  if (!local.starts_with("PK\3\4") || local.substr(4, shared_bytes) != central.substr(6, shared_bytes) ||
      local.substr(local_bytes) != name) {
    refuse("l'en-tête d'un fichier ne correspond pas à la table");
  }
  File file;
  file.entry = {std::string(name), number(local, 22, 4)};
  const std::uint32_t method = number(local, 8, 2);
  const std::uint64_t packed = number(local, 18, 4);
  file.crc = number(local, 14, 4);
  file.compressed = method == Z_DEFLATED;
  if (method != 0 && !file.compressed) refuse("une compression inconnue");
  const std::uint64_t start = offset + local.size();
  if (packed > end - start) refuse("un fichier est coupé");
  if (!file.compressed && packed != file.entry.size) refuse("une longueur fausse");
  std::uint64_t total = file.entry.size;
  for (const File& other : m_files) {
    total += other.entry.size;
    if (other.entry.name == file.entry.name) refuse("deux fichiers du même nom");
  }
  if (total > total_most || file.entry.size > packed * ratio_most) refuse("un fichier se gonfle au-delà du possible");
  file.data = m_bytes.substr(start, packed);
  m_files.push_back(std::move(file));
  return start + packed;
}

std::vector<Zip::Entry> Zip::entries() const {
  std::vector<Entry> out;
  for (const File& file : m_files) out.push_back(file.entry);
  return out;
}

const Zip::File& Zip::find(std::string_view name) const {
  const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const File& f) { return f.entry.name == name; });
  if (found == m_files.end()) refuse("le fichier " + std::string(name) + " manque");
  return *found;
}

void Zip::read(std::string_view name, const std::function<void(std::string_view)>& take) const {
  const File& file = find(name);
  uLong crc = crc32(0, nullptr, 0);
  std::uint64_t length = 0;
  const auto pass = [&](std::string_view piece) {
    length += piece.size();
    if (length > file.entry.size) refuse("le fichier " + std::string(name) + " est plus long qu'annoncé");
    crc = crc32(crc, reinterpret_cast<const Bytef*>(piece.data()), static_cast<uInt>(piece.size()));
    take(piece);
  };
  if (file.compressed) {
    Inflater inflater(file.data);
    Recompression same(file.data);
    for (std::string_view piece = inflater.next(); !piece.empty(); piece = inflater.next()) {
      pass(piece);
      same.take(piece, false);
    }
    same.take({}, true);
  } else {
    for (std::string_view left = file.data; !left.empty();) {
      const std::string_view piece = left.substr(0, 64 * 1024);
      pass(piece);
      left.remove_prefix(piece.size());
    }
  }
  if (length != file.entry.size || crc != file.crc) refuse("le fichier " + std::string(name) + " est abîmé");
}

std::string Zip::read_all(std::string_view name, std::uint64_t most) const {
  if (find(name).entry.size > most) refuse("le fichier " + std::string(name) + " est trop long");
  std::string out;
  read(name, [&](std::string_view piece) { out += piece; });
  return out;
}

}  // namespace verifier
