#pragma once

#include <string>

#include "base/result.hpp"
#include "engine/command/context.hpp"
#include "modules/caisse/core/pieces.hpp"

namespace caisse {

/// A month or a year to be closed.
struct PeriodeClose {
  Nature nature = Nature::Mois;
  base::Date debut, fin;
  /// "novembre 2026", "2026".
  std::string nom;
};

[[nodiscard]] PeriodeClose mois_de(base::Date jour);
[[nodiscard]] PeriodeClose annee_de(int annee);

inline constexpr command::Field champs_cumul[] = {
    command::text("cle", 60, "Taux (quatre chiffres), moyen de paiement ou type."),
    command::montant("montant", "Montant toutes taxes comprises.", -base::centimes_max.value),
    command::integer("nombre", 0, 1'000'000'000'000, "Nombre de tickets ou de paiements."),
};
inline constexpr command::Field champs_total[] = {
    command::integer("seq", 1, 1'000'000'000'000, "Numéro du total dans sa chaîne."),
    command::text("de", 14, "Première heure de la période, AAAAMMJJHHMMSS."),
    command::text("a", 14, "Dernière heure de la période."),
    command::montant("total", "Total toutes taxes comprises.", -base::centimes_max.value),
    command::montant("absolu", "Total des valeurs absolues."),
    command::montant("perpetuel", "Total perpétuel.", -base::centimes_max.value),
    command::montant("perpetuelAbsolu", "Total perpétuel des valeurs absolues."),
    command::integer("tickets", 0, 1'000'000'000'000, "Nombre de tickets."),
    command::list("taux", champs_cumul, 100, "Par taux de TVA."),
    command::list("moyens", champs_cumul, 100, "Par moyen de paiement."),
    command::list("types", champs_cumul, 10, "Par type : VENTE, RETOUR, ANNULATION."),
    command::text("signature", 100, "Signature du total."),
};

/// Closes a month or a year of a register: the sum of its days or months, signed and journalled (conformite-fr 7.5).
/// Refuses: 404 introuvable, 409 periode_en_cours, caisse_sans_piece, periode_deja_close, journees_a_clore,
/// periode_precedente_a_clore, mois_a_clore.
base::Result<command::Answer> cloturer_periode_caisse(command::Context& context, const PeriodeClose& periode);

}  // namespace caisse
