#pragma once

#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"

/// Periods of the dashboard, and what they compare with.
namespace pilotage {

struct Periode {
  base::Date du, au;
  friend bool operator==(const Periode&, const Periode&) = default;
};

/// The same days a year before. A period that ends with its month is compared with one that ends with that month:
/// February 2025 with the 29 days of February 2024.
[[nodiscard]] Periode an_passe(const Periode& periode);

enum class Pas { Jour, Mois };
/// Days up to two months, months beyond: a plot of no more than some sixty points for five years.
[[nodiscard]] Pas pas_de(const Periode& periode);

/// Turnover of a step: net, with VAT, and net a year before.
struct Point {
  base::Date debut;
  base::Centimes ht, ttc, ht_an_passe;
};

/// Every step of a period, those without sales too, with what belongs to each.
class Serie {
 public:
  explicit Serie(const Periode& periode);
  /// `jour` is of the period.
  void ajouter(base::Date jour, base::Centimes ht, base::Centimes tva);
  /// `jour` is of the period a year before; a 29 February belongs to the 28th.
  void ajouter_an_passe(base::Date jour, base::Centimes ht);
  [[nodiscard]] const std::vector<Point>& points() const { return m_points; }

 private:
  [[nodiscard]] Point& point(base::Date jour);
  Pas m_pas;
  std::vector<Point> m_points;
};

}  // namespace pilotage
