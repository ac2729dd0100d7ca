#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.hpp"

/// The page of a closing: of a day (Z), of a month, of a year.
namespace caisse {

/// The first column is text, the others are figures on the right; an empty heading row is not drawn.
struct Tableau {
  std::string titre;
  std::vector<std::string> entetes{};
  std::vector<std::vector<std::string>> lignes{};
  /// Set strong under a rule; empty for none.
  std::vector<std::string> total{};
};

struct Releve {
  std::string titre, sous_titre;
  /// Who sells: the name, then address and identifiers.
  std::vector<std::string> maison{};
  /// Register, day, people: label and value.
  std::vector<std::pair<std::string, std::string>> faits{};
  std::vector<Tableau> tableaux{};
  /// What proves the page: label and value, values as they are.
  std::vector<std::pair<std::string, std::string>> preuves{};
};

enum class Papier { A4, Rouleau };

/// The page on A4 in two columns, or on one strip as long as it takes, 80 mm wide. The same statement gives the same
/// bytes: `at` is the hour of the closing.
[[nodiscard]] std::string page_releve(const Releve& releve, Papier papier, base::Instant at);

}  // namespace caisse
