#include "app/secrets.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/text.hpp"
#include "engine/cluster/refused.hpp"
#include "engine/crypto/crypto.hpp"

namespace app {

namespace {

crypto::Vault vault_of(std::string_view text, const std::string& where) {
  const auto key = crypto::base64_decode(base::trimmed(text));
  if (!key || key->size() != crypto::Vault::key_bytes) {
    throw cluster::Refused("La clé des secrets (" + where + ") doit compter 32 octets en base64.");
  }
  return crypto::Vault(*key);
}

/// Makes the file when it is missing; two programs that start together make it once.
void make_key(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0 && errno == EEXIST) return;
  const std::string text = crypto::base64_encode(crypto::random_bytes(crypto::Vault::key_bytes)) + "\n";
  const bool written = descriptor >= 0 &&
                       write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                       fsync(descriptor) == 0;
  if (descriptor >= 0) close(descriptor);
  if (!written) throw cluster::Refused("La clé des secrets ne peut pas être écrite : " + file.string());
}

}  // namespace

crypto::Vault open_vault(const std::string& data_dir) {
  if (const char* key = std::getenv("MYPROPARTNER_SECRETS_KEY"); key != nullptr) {
    return vault_of(key, "MYPROPARTNER_SECRETS_KEY");
  }
  const std::filesystem::path file = std::filesystem::path(data_dir) / "cle-secrets";
  std::error_code ignored;
  std::filesystem::create_directories(data_dir, ignored);
  make_key(file);
  std::ifstream in(file);
  const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  return vault_of(text, file.string());
}

}  // namespace app
