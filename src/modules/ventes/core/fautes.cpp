#include "modules/ventes/core/fautes.hpp"

#include <utility>

namespace ventes {
namespace {

constexpr std::string_view espace_insecable = "\u00A0";

std::string virgule(std::string text) {
  if (const std::size_t point = text.find('.'); point != std::string::npos) text[point] = ',';
  return text;
}

}  // namespace

base::Unexpected<base::Refusal> refuser(std::vector<base::Fault> faults, int status) {
  std::string code = faults.front().code;
  std::string detail = faults.front().detail;
  return base::refuse(status, std::move(code), std::move(detail), std::move(faults));
}

std::string pointeur(std::string_view liste, std::size_t i, std::string_view champ) {
  std::string text = "#/";
  text.append(liste).append("/").append(std::to_string(i)).append("/").append(champ);
  return text;
}

std::string euros(base::Centimes montant) {
  const std::string plain = virgule(base::to_string(montant));
  const std::size_t start = plain.front() == '-' ? 1 : 0;
  const std::size_t whole_end = plain.size() - 3;
  std::string text = plain.substr(0, start);
  for (std::size_t i = start; i < plain.size(); ++i) {
    if (i > start && i < whole_end && (whole_end - i) % 3 == 0) text += espace_insecable;
    text += plain[i];
  }
  return text.append(espace_insecable).append("€");
}

std::string pour_cent(base::Taux taux) { return virgule(base::to_string(taux)).append(espace_insecable).append("%"); }

}  // namespace ventes
