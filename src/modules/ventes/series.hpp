#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/core/series.hpp"

/// The series of a company with what each serves, as the verbs on series load and answer them.
namespace ventes {

/// One series as loaded; `magasins` is the JSON that the answer gives.
struct SerieLue {
  base::Uuid id;
  Serie serie;
  std::string derniere_date;
  std::int64_t version = 0;
  std::string magasins;
};

/// The rows of lister_series.sql.
[[nodiscard]] std::vector<SerieLue> series_lues(const pg::Rows& rows);

/// Queues the lock on all series of the company, then series `id`; `serie_verrouillee` reads both.
void queue_serie(command::Context& context, const base::Uuid& id);
/// Refuses 404 `introuvable`.
base::Result<SerieLue> serie_verrouillee(const std::vector<pg::Rows>& loaded);

/// Writes a series as `champs_serie` says. `annee` is that of its next numbers.
void ecrire_serie(json::Writer& w, const SerieLue& lue, int annee);
/// Records the change of a series, carries it out, and gives the series after it.
base::Result<command::Answer> appliquer_a_la_serie(command::Context& context, const SerieLue& avant,
                                                   std::string_view verbe, std::string apres);

inline constexpr command::Field champs_magasin_servi[] = {
    command::uuid("storeId", "Magasin."),
    command::text("nom", 200, "Nom du magasin."),
    command::choice("type", Words<TypeDocument>::all, "Nature des documents que le magasin y numérote."),
};

inline constexpr command::Field champs_serie[] = {
    command::uuid("id", "Identifiant de la série."),
    command::text("nom", 100, "Nom de la série."),
    command::text("prefixe", 15, "Préfixe des numéros."),
    command::text("motif", 60, "Forme du numéro."),
    command::text("remiseAZero", 10, "Retour du compteur à 1 : ANNUELLE ou JAMAIS."),
    command::boolean("active", "Faux si la série est retirée."),
    command::boolean("utilisee", "Vrai si elle a déjà donné un numéro : sa forme ne change plus, elle ne se supprime pas."),
    command::text("prochainNumero", 60, "Numéro du prochain document, s'il est émis aujourd'hui."),
    command::date("derniereDate", "Date du dernier document émis ; le suivant ne peut être antérieur."),
    command::text_list("defauts", 7, "Natures de document dont elle est la série par défaut."),
    command::list("magasins", champs_magasin_servi, 10'000, "Magasins qui y prennent leurs numéros, par nature."),
    command::integer("brouillons", 0, 2'000'000'000, "Brouillons qui la nomment."),
    command::integer("version", 1, 2'000'000'000, "Version de ses réglages."),
};

}  // namespace ventes
