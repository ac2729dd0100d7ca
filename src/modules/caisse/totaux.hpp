#pragma once

#include <string>

#include "base/decimal.hpp"
#include "engine/command/context.hpp"

namespace caisse {

/// What a session sold and took.
struct Totaux {
  /// Cash that came into the drawer, less what went out; without the float.
  base::Centimes especes;
  /// Sales less refunds, VAT included.
  base::Centimes net;
  /// By rate, tender, person, category and movement (`champs_totaux`).
  std::string json;
};

void queue_totaux(command::Context& context, const base::Uuid& session);
[[nodiscard]] Totaux lire_totaux(const pg::Rows& rows);

inline constexpr command::Field champs_total_taux[] = {
    command::decimal("taux", 2, 0, 10'000, "Taux en pour cent."),
    command::montant("ht", "Base hors taxes.", -base::centimes_max.value),
    command::montant("tva", "TVA.", -base::centimes_max.value),
    command::montant("ttc", "Toutes taxes comprises.", -base::centimes_max.value),
};
inline constexpr command::Field champs_total_moyen[] = {
    command::text("moyen", 20, "Moyen de paiement."),
    command::montant("montant", "Encaissé moins rendu.", -base::centimes_max.value),
    command::integer("nombre", 0, INT64_MAX, "Nombre d'encaissements."),
};
inline constexpr command::Field champs_total_caissier[] = {
    command::uuid("id", "Personne."),
    command::text("nom", 200, "Nom."),
    command::montant("montant", "Ventes moins retours.", -base::centimes_max.value),
    command::integer("nombre", 0, INT64_MAX, "Nombre de tickets."),
};
inline constexpr command::Field champs_total_categorie[] = {
    command::text("nom", 200, "Catégorie."),
    command::montant("montant", "Lignes, avant la remise du ticket entier.", -base::centimes_max.value),
};
inline constexpr command::Field champs_total_mouvement[] = {
    command::text("nature", 20, "APPORT, RETRAIT, POURBOIRE ou TIROIR."),
    command::montant("montant", "Montant signé.", -base::centimes_max.value),
    command::integer("nombre", 0, INT64_MAX, "Nombre de mouvements."),
};
inline constexpr command::Field champs_totaux[] = {
    command::integer("tickets", 0, INT64_MAX, "Ventes."),
    command::integer("retours", 0, INT64_MAX, "Remboursements."),
    command::montant("ventes_ttc", "Ventes TTC.", -base::centimes_max.value),
    command::montant("retours_ttc", "Remboursements TTC.", -base::centimes_max.value),
    command::montant("net_ht", "Ventes moins retours, HT.", -base::centimes_max.value),
    command::montant("net_ttc", "Ventes moins retours, TTC.", -base::centimes_max.value),
    command::montant("remises", "Remises accordées sur les ventes, TTC ; absent des clôtures anciennes."),
    command::montant("pourboires", "Pourboires, hors des ventes."),
    command::montant("arrondis", "Arrondis des espèces, signés.", -base::centimes_max.value),
    command::text("premier", 35, "Premier ticket."),
    command::text("dernier", 35, "Dernier ticket."),
    command::list("tva", champs_total_taux, 50, "Par taux de TVA."),
    command::list("moyens", champs_total_moyen, 20, "Par moyen de paiement."),
    command::list("caissiers", champs_total_caissier, 10'000, "Par personne."),
    command::list("categories", champs_total_categorie, 10'000, "Par catégorie d'articles."),
    command::list("mouvements", champs_total_mouvement, 10, "Argent mis dans le tiroir ou retiré."),
};

}  // namespace caisse
