#include <fcntl.h>
#include <fmt/core.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "app/commands.hpp"
#include "engine/cluster/refused.hpp"
#include "verifier/archive.hpp"

namespace app {

namespace {

/// A file as bytes that are read when they are looked at: an archive may be larger than memory.
class Mapped {
 public:
  explicit Mapped(const std::string& path) {
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat known {};
    if (descriptor < 0 || fstat(descriptor, &known) != 0 || !S_ISREG(known.st_mode)) {
      if (descriptor >= 0) close(descriptor);
      throw cluster::Refused("L'archive " + path + " ne peut pas être lue.");
    }
    m_size = static_cast<std::size_t>(known.st_size);
    if (m_size > 0) m_bytes = mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    close(descriptor);
    if (m_bytes == MAP_FAILED) throw cluster::Refused("L'archive " + path + " ne peut pas être lue.");
  }
  ~Mapped() {
    if (m_bytes != nullptr) munmap(m_bytes, m_size);
  }
  Mapped(const Mapped&) = delete;
  Mapped& operator=(const Mapped&) = delete;

  [[nodiscard]] std::string_view bytes() const {
    return m_bytes == nullptr ? std::string_view() : std::string_view(static_cast<const char*>(m_bytes), m_size);
  }

 private:
  void* m_bytes = nullptr;
  std::size_t m_size = 0;
};

std::string read_key(const std::string& path) {
  std::ifstream in(path);
  std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in.good() && text.empty()) throw cluster::Refused("La clé publique " + path + " ne peut pas être lue.");
  return text;
}

}  // namespace

int verify_archive(const std::string& archive, const std::string& public_key) {
  std::optional<std::string> key;
  try {
    if (!public_key.empty()) key = read_key(public_key);
    const Mapped file(archive);
    const verifier::Report report = verifier::verify(file.bytes(), key);
    fmt::print("{}", verifier::describe(report, key.has_value()));
    return report.verdict == verifier::Verdict::Intact   ? success
           : report.verdict == verifier::Verdict::Broken ? faults_found
                                                         : usage;
  } catch (const cluster::Refused& refusal) {
    say(refusal.what());
    return usage;
  }
}

}  // namespace app
