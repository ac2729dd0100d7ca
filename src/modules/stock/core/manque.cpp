#include "modules/stock/core/manque.hpp"

namespace stock {

std::string manque(std::int64_t reste, std::string_view article, std::string_view magasin, std::int64_t voulu) {
  std::string text = reste > 0 ? "Il ne reste que " + std::to_string(reste) + " « " : "Il ne reste plus de « ";
  text.append(article);
  if (magasin.empty()) {
    text.append(" » en magasin ; ");
  } else {
    text.append(" » dans « ").append(magasin).append(" » ; ");
  }
  return text.append(std::to_string(voulu)).append(voulu > 1 ? " sont demandés." : " est demandé.");
}

}  // namespace stock
