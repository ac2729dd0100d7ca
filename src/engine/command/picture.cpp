#include "engine/command/picture.hpp"

#include <utility>

#include "engine/crypto/crypto.hpp"

namespace command {

base::Result<Picture> read_picture(const Input& input, std::string_view what) {
  auto bytes = crypto::base64_decode(*input.verbatim("fichier"));
  if (!bytes) {
    return base::Unexpected{invalid_input(
        {base::Fault{"base64_invalide", "#/fichier", "Base64 attendu, sans espace ni retour à la ligne."}})};
  }
  const base::Image image = TRY(base::judge_image(*bytes, what));
  return Picture{std::move(*bytes), image};
}

}  // namespace command
