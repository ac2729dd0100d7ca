#include "modules/stock/core/fautes.hpp"

#include <utility>

namespace stock {

base::Unexpected<base::Refusal> refuser(std::vector<base::Fault> faults, int status) {
  std::string code = faults.front().code;
  std::string detail = faults.front().detail;
  return base::refuse(status, std::move(code), std::move(detail), std::move(faults));
}

std::string pointeur(std::string_view liste, std::size_t i, std::string_view champ) {
  std::string text = "#/";
  text.append(liste).append("/").append(std::to_string(i));
  if (!champ.empty()) text.append("/").append(champ);
  return text;
}

std::string manque(std::int64_t reste, std::string_view article, std::string_view magasin, std::int64_t voulu) {
  std::string text = "Il ne reste que " + std::to_string(reste) + " « ";
  text.append(article).append(" » dans « ").append(magasin).append(" » ; ").append(std::to_string(voulu));
  return text.append(voulu > 1 ? " sont demandés." : " est demandé.");
}

}  // namespace stock
