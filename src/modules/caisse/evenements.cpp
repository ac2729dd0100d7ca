#include "modules/caisse/evenements.hpp"

#include "engine/crypto/crypto.hpp"

namespace caisse {

std::string empreinte_cle(std::string_view publique) {
  return crypto::hex(crypto::sha256_bytes(publique)).substr(0, 16);
}

}  // namespace caisse
