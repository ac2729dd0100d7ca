#pragma once

#include <vector>

#include "engine/command/field.hpp"
#include "engine/pg/session.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/core/reste.hpp"

/// What became of lines, as the database counts it (systeme.ligne_avancement).
namespace ventes {

struct Avancement {
  base::Uuid ligne;
  base::Quantite quantite, retournee, reprise, commandee, commande_en_cours, livree, livraison_en_cours, facturee,
      facturation_en_cours;

  /// What no other document took of the line yet.
  [[nodiscard]] base::Quantite reste() const { return reste_de(quantite, {retournee.milliemes + reprise.milliemes}); }
};

/// The rows of avancement_lignes.sql: one per line of the document, in order.
[[nodiscard]] std::vector<Avancement> lire_avancement(const pg::Rows& rows);

inline constexpr command::Field champs_ligne_prise[] = {
    command::uuid("ligneId", "Ligne du document.").must(),
    command::decimal("quantite", 3, -quantite_max, quantite_max, "Quantité ; tout ce qui reste si absente."),
};

/// The `lignes` of an input (`champs_ligne_prise`); none when absent.
[[nodiscard]] std::vector<DemandeLigne> lire_demandes(const command::Input& input);

}  // namespace ventes
