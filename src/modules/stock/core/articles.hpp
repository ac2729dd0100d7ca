#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "base/uuid.hpp"

/// What decisions know of a store and of the articles that are asked for there.
namespace stock {

struct Magasin {
  base::Uuid id;
  std::string nom;
  bool ouvert = true;
  bool principal = false;
};

struct ArticleEnMagasin {
  base::Uuid id;
  std::string reference;
  std::string nom;
  /// Its stock is kept.
  bool suivi = true;
  /// It may go below zero, by itself or because the company allows it for all.
  bool negatif_autorise = false;
  /// Present in the store, and what of it is promised.
  std::int64_t quantite = 0;
  std::int64_t reservee = 0;

  [[nodiscard]] std::int64_t disponible() const { return quantite - reservee; }
};

using Articles = std::map<base::Uuid, ArticleEnMagasin>;

/// The faults of a list of articles as such, at their places: article_inconnu, article_non_suivi, article_en_double.
[[nodiscard]] std::vector<base::Fault> fautes_articles(std::span<const base::Uuid> demandes, const Articles& articles);

/// The faults of the store named by the member `champ`: magasin_inconnu, magasin_ferme.
[[nodiscard]] std::vector<base::Fault> fautes_magasin(const std::optional<Magasin>& magasin, std::string_view champ);

}  // namespace stock
