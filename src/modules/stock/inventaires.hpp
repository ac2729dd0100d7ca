#pragma once

#include <string>

#include "engine/command/context.hpp"
#include "modules/stock/core/inventaire.hpp"

/// What the commands of counts have in common.
namespace stock {

struct Inventaire {
  base::Uuid id;
  std::string numero;
  std::string statut;
  Portee portee = Portee::Complet;
  bool aveugle = false;
  base::Uuid store;
};

/// The count of inventaire_partage.sql or inventaire_seul.sql. Refuses 404 introuvable.
base::Result<Inventaire> lire_inventaire(const base::Uuid& id, const pg::Rows& rows);

/// Whether the caller may see what is expected: of a blind count that is open, only who directs counts.
[[nodiscard]] bool voit_attendu(const command::Context& context, bool aveugle, std::string_view statut);

/// {id, numero, statut}
[[nodiscard]] command::Answer rendre_inventaire(const base::Uuid& id, std::string_view numero, std::string_view statut);

inline constexpr std::string_view statuts_inventaire[] = {"OUVERT", "CLOTURE", "ANNULE"};
inline constexpr command::Field champs_inventaire[] = {
    command::uuid("id", "Inventaire.").must(),
    command::text("numero", 35, "Numéro.").must(),
    command::choice("statut", statuts_inventaire, "État.").must(),
};

}  // namespace stock
