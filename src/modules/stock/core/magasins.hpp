#pragma once

#include <cstdint>

#include "modules/stock/core/articles.hpp"

/// Opening and closing of stores.
namespace stock {

/// What keeps a store open.
struct Attaches {
  std::int64_t articles = 0;
  std::int64_t transferts = 0;
  std::int64_t inventaires = 0;
  std::int64_t caisses = 0;
};

/// Refuses, 409: magasin_principal, magasin_deja_ferme; magasin_occupe with every reason as a fault: stock_present,
/// transferts_en_cours, inventaire_en_cours, caisse_ouverte.
[[nodiscard]] base::Result<base::Done> verifier_fermeture(const Magasin& magasin, const Attaches& attaches);

}  // namespace stock
