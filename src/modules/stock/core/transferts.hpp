#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "modules/stock/core/articles.hpp"

/// Transfers between stores: their life cycle as data, and what each step asks (domaine.md section 3).
namespace stock {

enum class StatutTransfert { Brouillon, Valide, Expedie, PartiellementRecu, Recu, RecuAvecEcart, Annule };
inline constexpr std::string_view statuts_transfert[] = {
    "BROUILLON", "VALIDE", "EXPEDIE", "PARTIELLEMENT_RECU", "RECU", "RECU_AVEC_ECART", "ANNULE"};
[[nodiscard]] StatutTransfert statut_transfert(std::string_view texte);
[[nodiscard]] std::string_view to_text(StatutTransfert statut);

/// The same table is seeded in systeme.transfert_transition; a test holds the two equal. A receipt chooses among its
/// rows.
struct TransitionTransfert {
  StatutTransfert de;
  std::string_view verbe;
  StatutTransfert vers;
};
[[nodiscard]] std::span<const TransitionTransfert> transitions_transfert();
/// The verbs that may be asked for now, each once.
[[nodiscard]] std::vector<std::string_view> verbes_transfert(StatutTransfert statut);
/// Refuses 409 transition_impossible.
[[nodiscard]] base::Result<base::Done> permettre(StatutTransfert statut, std::string_view verbe);

struct LigneTransfert {
  base::Uuid article;
  std::string nom;
  std::int64_t quantite = 0;
  std::int64_t expediee = 0;
  std::int64_t recue = 0;
  std::int64_t endommagee = 0;
  std::int64_t manquante = 0;

  [[nodiscard]] std::int64_t reste() const { return expediee - recue - endommagee - manquante; }
};

struct BrouillonTransfert {
  base::Uuid source_id, destination_id;
  std::optional<Magasin> source, destination;
  struct Ligne {
    base::Uuid article;
    std::int64_t quantite = 0;
  };
  std::vector<Ligne> lignes;
};
/// What is wrong with a draft: lignes_obligatoires, the stores' faults, magasins_identiques, the articles' faults,
/// quantite_nulle. Whether the goods are there is asked when it is validated.
[[nodiscard]] std::vector<base::Fault> fautes_brouillon(const BrouillonTransfert& brouillon, const Articles& articles);

/// stock_insuffisant for each line that asks more than `articles` (of the source) have free. Goods that are not there
/// cannot be sent, whatever may be sold.
[[nodiscard]] std::vector<base::Fault> fautes_validation(std::span<const LigneTransfert> lignes,
                                                         const Articles& articles, const Magasin& source);

struct Envoi {
  base::Uuid article;
  std::int64_t quantite = 0;
};
/// What leaves: all that was asked when nothing is said, otherwise what is said; the rest does not go. Refuses 422
/// with all faults: article_hors_transfert, article_en_double, expedition_superieure, stock_insuffisant,
/// rien_a_expedier.
[[nodiscard]] base::Result<std::vector<LigneTransfert>> expedier(std::vector<LigneTransfert> lignes,
                                                                 const std::optional<std::vector<Envoi>>& envois,
                                                                 const Articles& articles, const Magasin& source);

struct Arrivage {
  base::Uuid article;
  std::int64_t recue = 0;
  std::int64_t endommagee = 0;
  std::int64_t manquante = 0;
  bool motif = false;

  [[nodiscard]] std::int64_t total() const { return recue + endommagee + manquante; }
};
/// What arrived: everything, in order, when nothing is said. Gives it completed, in the order of the lines. Refuses
/// 422 with all faults: article_hors_transfert, article_en_double, reception_superieure, motif_obligatoire,
/// rien_a_recevoir.
[[nodiscard]] base::Result<std::vector<Arrivage>> recevoir(std::span<const LigneTransfert> lignes,
                                                           const std::optional<std::vector<Arrivage>>& arrivages);
/// Where the receipt leads: sent = received + damaged + missing closes the transfer.
[[nodiscard]] StatutTransfert apres_reception(std::span<const LigneTransfert> lignes,
                                              std::span<const Arrivage> arrivages);

}  // namespace stock
