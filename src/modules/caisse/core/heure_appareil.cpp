#include "modules/caisse/core/heure_appareil.hpp"

#include <string>

namespace caisse {

namespace {

std::optional<int> deux_chiffres(std::string_view texte) {
  if (texte.size() != 2 || texte[0] < '0' || texte[0] > '9' || texte[1] < '0' || texte[1] > '9') return std::nullopt;
  return (texte[0] - '0') * 10 + (texte[1] - '0');
}

/// "+01:00" in minutes.
std::optional<int> decalage(std::string_view texte) {
  if (texte.size() != 6 || (texte[0] != '+' && texte[0] != '-') || texte[3] != ':') return std::nullopt;
  const auto heures = deux_chiffres(texte.substr(1, 2));
  const auto minutes = deux_chiffres(texte.substr(4, 2));
  if (!heures || !minutes || *heures > 14 || *minutes > 59) return std::nullopt;
  return (texte[0] == '-' ? -1 : 1) * (*heures * 60 + *minutes);
}

}  // namespace

std::optional<base::Instant> lire_heure_appareil(std::string_view texte) {
  if (texte.size() < 20) return std::nullopt;
  if (texte.back() == 'Z') return base::parse_instant(texte);
  const auto minutes = decalage(texte.substr(texte.size() - 6));
  if (!minutes || texte.size() < 25) return std::nullopt;
  const auto mural = base::parse_instant(std::string(texte.substr(0, texte.size() - 6)) + "Z");
  if (!mural) return std::nullopt;
  return *mural - std::chrono::minutes(*minutes);
}

}  // namespace caisse
