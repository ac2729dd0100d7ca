#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "modules/stock/core/articles.hpp"

/// Movements by hand.
namespace stock {

enum class Saisie { Entree, Sortie, Perte, Ajustement };
inline constexpr std::string_view saisies[] = {"ENTREE", "SORTIE", "PERTE", "AJUSTEMENT"};
[[nodiscard]] Saisie saisie_de(std::string_view type);

struct LigneSaisie {
  base::Uuid article;
  /// Units that move; for an adjustment what is there.
  std::int64_t quantite = 0;
  /// Purchase price of what comes in, in millionths of a euro.
  std::optional<std::int64_t> cout;
};

struct SaisieMouvements {
  Saisie type = Saisie::Entree;
  std::optional<Magasin> magasin;
  bool motif = false;
  /// Whether the caller may see, hence tell, purchase prices.
  bool voit_prix_achat = false;
  std::vector<LigneSaisie> lignes;
};

/// What is wrong with it, everything at once: lignes_obligatoires, the store's and the articles' faults,
/// motif_obligatoire (all but an entry), quantite_nulle, cout_sans_entree, cout_reserve, stock_insuffisant. A loss
/// may take what is promised, for the goods are gone; a withdrawal may not.
[[nodiscard]] std::vector<base::Fault> fautes_saisie(const SaisieMouvements& saisie, const Articles& articles);

/// The signed units that a line moves, 0 when an adjustment finds what the ledger says. Requires a line without fault.
[[nodiscard]] std::int64_t variation(Saisie type, const LigneSaisie& ligne, const ArticleEnMagasin& article);

/// A movement as far as reversing it asks.
struct MouvementFait {
  bool par_document = false;
  bool par_transfert = false;
  bool par_inventaire = false;
  bool est_contrepassation = false;
  bool deja_contrepasse = false;
  std::int64_t quantite = 0;
};

/// R-STK-2: a mistake is corrected by the opposite movement, once. Refuses, in this order, 409: mouvement_lie (a
/// document, transfer or count made it, and corrects it), contrepassation_finale, deja_contrepasse; 422
/// stock_insuffisant.
[[nodiscard]] base::Result<base::Done> verifier_contrepassation(const MouvementFait& mouvement,
                                                                const ArticleEnMagasin& article,
                                                                const Magasin& magasin);

}  // namespace stock
