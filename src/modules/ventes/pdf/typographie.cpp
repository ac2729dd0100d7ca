#include "modules/ventes/pdf/typographie.hpp"

#include <array>

#include "base/text.hpp"

namespace ventes {

namespace {

// Takes a plain decimal ("-1234.5") to French form.
std::string in_french(std::string_view plain) {
  std::string out;
  if (!plain.empty() && plain.front() == '-') {
    out += signe_moins;
    plain.remove_prefix(1);
  }
  const std::size_t point = plain.find('.');
  const std::string_view whole = plain.substr(0, point);
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (i != 0 && (whole.size() - i) % 3 == 0) out += espace_fine;
    out += whole[i];
  }
  if (point != std::string_view::npos) {
    out += ',';
    out += plain.substr(point + 1);
  }
  return out;
}

std::string in_groups(std::string_view digits, std::size_t size, std::size_t whole_until) {
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i != 0 && i % size == 0 && i <= whole_until) out += espace_insecable;
    out += digits[i];
  }
  return out;
}

struct Usage {
  std::string_view sign;
  std::string_view space;
};
constexpr std::array<Usage, 7> before_sign{{{":", espace_insecable},
                                            {";", espace_fine},
                                            {"!", espace_fine},
                                            {"?", espace_fine},
                                            {"%", espace_insecable},
                                            {"»", espace_insecable},
                                            {"€", espace_insecable}}};

}  // namespace

std::string format_nombre(base::Centimes montant) { return in_french(base::to_string(montant)); }

std::string format_montant(base::Centimes montant) {
  return format_nombre(montant) + std::string(espace_insecable) + "€";
}

std::string format_prix_unitaire(base::PrixUnitaire prix) { return in_french(base::to_string(prix)); }

std::string format_quantite(base::Quantite quantite) { return in_french(base::to_string(quantite)); }

std::string format_taux(base::Taux taux) {
  return in_french(base::to_string(taux)) + std::string(espace_insecable) + "%";
}

std::string format_siren(std::string_view siren) {
  const std::string digits = base::compact_identifier(siren);
  return digits.size() == 9 ? in_groups(digits, 3, 6) : std::string(siren);
}

std::string format_siret(std::string_view siret) {
  const std::string digits = base::compact_identifier(siret);
  return digits.size() == 14 ? in_groups(digits, 3, 9) : std::string(siret);
}

std::string format_iban(std::string_view iban) {
  const std::string compact = base::compact_identifier(iban);
  return in_groups(compact, 4, compact.size());
}

std::string typographie(std::string_view phrase) {
  constexpr std::string_view opening = "«";
  std::string out;
  out.reserve(phrase.size() + 8);
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (phrase[i] != ' ') {
      out += phrase[i];
      continue;
    }
    std::string_view space = " ";
    const std::string_view rest = phrase.substr(i + 1);
    for (const Usage& usage : before_sign) {
      if (rest.substr(0, usage.sign.size()) == usage.sign) space = usage.space;
    }
    if (phrase.substr(0, i).ends_with(opening)) space = espace_insecable;
    out += space;
  }
  return out;
}

}  // namespace ventes
