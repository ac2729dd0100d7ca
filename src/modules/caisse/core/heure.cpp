#include "modules/caisse/core/heure.hpp"

#include <charconv>
#include <stdexcept>

#include "base/zone.hpp"

namespace caisse {

namespace {

constexpr std::int64_t secondes_du_jour = 86'400;

std::string deux(std::int64_t value) {
  return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::int64_t nombre(std::string_view digits) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) throw std::logic_error("not an hour of a record");
  return value;
}

std::string compacte(base::Date jour) {
  const std::string iso = jour.iso();
  return iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2);
}

/// `secondes` on the wall since 1970.
std::string ecrire(std::int64_t secondes) {
  std::int64_t reste = secondes % secondes_du_jour;
  if (reste < 0) reste += secondes_du_jour;
  const auto jour = base::Date().plus_days(static_cast<int>((secondes - reste) / secondes_du_jour));
  return compacte(jour) + deux(reste / 3600) + deux(reste / 60 % 60) + deux(reste % 60);
}

}  // namespace

std::string heure_locale(base::Instant at, std::string_view zone) {
  const std::int64_t utc = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
  return ecrire(utc + base::utc_offset_seconds(utc, zone));
}

base::Date jour_de(std::string_view heure) {
  if (heure.size() != 14) throw std::logic_error("not an hour of a record");
  return base::Date::of(static_cast<int>(nombre(heure.substr(0, 4))), static_cast<unsigned>(nombre(heure.substr(4, 2))),
                        static_cast<unsigned>(nombre(heure.substr(6, 2))));
}

std::string heure_suivante(std::string_view heure) {
  const std::int64_t jour = jour_de(heure).days_since_epoch();
  return ecrire(jour * secondes_du_jour + nombre(heure.substr(8, 2)) * 3600 + nombre(heure.substr(10, 2)) * 60 +
                nombre(heure.substr(12, 2)) + 1);
}

std::string debut_du_jour(base::Date jour) { return compacte(jour) + "000000"; }
std::string fin_du_jour(base::Date jour) { return compacte(jour) + "235959"; }

}  // namespace caisse
