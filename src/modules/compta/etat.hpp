#pragma once

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/compta/demande.hpp"

/// Reports that are tables: one description, three forms.
namespace compta {

enum class Forme { Texte, Date, Montant, Taux, Identifiant };
/// Whether every row has a value, or some have nothing (null).
enum class Presence { Toujours, Parfois };

struct Colonne {
  /// Member of the JSON row.
  std::string_view nom;
  /// Title in spreadsheets.
  std::string_view titre;
  Forme forme = Forme::Texte;
  Presence presence = Presence::Toujours;
};

/// An amount of an answer, of either sign, that is always there.
constexpr command::Field somme(std::string_view nom, std::string_view titre) {
  return command::montant(nom, titre, -base::centimes_max.value).must();
}

/// What a column is in the description of the API.
constexpr command::Field champ_de(const Colonne& colonne) {
  command::Field champ = somme(colonne.nom, colonne.titre);
  switch (colonne.forme) {
    case Forme::Texte: champ = {.name = colonne.nom, .about = colonne.titre}; break;
    case Forme::Date: champ = command::date(colonne.nom, colonne.titre); break;
    case Forme::Taux: champ = command::decimal(colonne.nom, 2, 0, 10'000, colonne.titre); break;
    case Forme::Identifiant: champ = command::uuid(colonne.nom, colonne.titre); break;
    case Forme::Montant: break;
  }
  champ.required = colonne.presence == Presence::Toujours;
  return champ;
}

/// The members of a row.
template <std::size_t N>
constexpr std::array<command::Field, N> champs_ligne(const Colonne (&colonnes)[N]) {
  std::array<command::Field, N> champs;
  for (std::size_t i = 0; i < N; ++i) champs[i] = champ_de(colonnes[i]);
  return champs;
}

/// The members of the sums of a table.
template <std::size_t N>
constexpr std::array<command::Field, N> champs_totaux(const std::string_view (&noms)[N]) {
  std::array<command::Field, N> champs;
  for (std::size_t i = 0; i < N; ++i) champs[i] = somme(noms[i], "Somme de toutes les lignes.");
  return champs;
}

/// The members of a page of a table, see `repondre_etat`.
constexpr std::array<command::Field, 5> champs_page(std::span<const command::Field> ligne,
                                                    std::span<const command::Field> totaux) {
  constexpr auto nombre = std::numeric_limits<std::int64_t>::max();
  return {command::list("lignes", ligne, 1000, "Lignes de la page.").must(),
          command::integer("total", 0, nombre, "Lignes en tout.").must(),
          command::integer("page", 1, nombre, "Page rendue.").must(),
          command::integer("taille", 1, 1000, "Lignes par page.").must(),
          command::object("totaux", totaux, "Sommes de toutes les lignes, de cette page et des autres.").must()};
}

/// Takes the rows of a table as PostgreSQL writes values; an empty cell is nothing.
class Tableur {
 public:
  virtual ~Tableur() = default;
  /// False when nobody takes the bytes any more.
  virtual bool ligne(std::span<const std::string_view> cellules) = 0;
  virtual void finir() = 0;
};

/// A table sent while it is made: CSV as French spreadsheets open it (UTF-8 with mark, ";", decimal comma, guarded
/// against formulas), or XLSX. `writer` outlives it.
[[nodiscard]] std::unique_ptr<Tableur> make_tableur(Format format, std::string_view feuille,
                                                    std::span<const Colonne> colonnes, http::BodyWriter& writer);

/// A table of the database: columns in the order of `lignes`, whose last two parameters are rows and rows to skip;
/// `total` gives the number of rows, then sums named `totaux`.
struct Etat {
  std::string_view nom;
  std::string_view feuille;
  std::span<const Colonne> colonnes;
  const pg::Statement& lignes;
  const pg::Statement& total;
  std::span<const std::string_view> totaux;
};

/// A page of the report as JSON `{lignes, total, page, taille, totaux}`, or the whole of it as a file made while it is
/// sent. Requires `charger_reglages` done. `params` are those of both statements.
base::Result<command::Answer> repondre_etat(command::Context& context, const Etat& etat, const pg::Params& params,
                                            Format format, const command::Page& page);

/// The answer of a file that `produire` makes row by row, in a read-only transaction of the caller's company.
[[nodiscard]] command::Answer fichier(command::Context& context, std::string_view nom, std::string_view feuille,
                                      std::span<const Colonne> colonnes, Format format,
                                      std::function<void(pg::Session&, Tableur&)> produire);

/// Writes one row as a JSON object.
void ecrire_ligne(json::Writer& w, std::span<const Colonne> colonnes, const pg::Rows& rows, int row);

/// Runs `lire` on the rows of a cursor, a thousand at a time, until it says false. Requires an open transaction.
void parcourir(pg::Session& session, std::string_view nom, const pg::Statement& statement, const pg::Params& params,
               const std::function<bool(const pg::Rows&, int)>& lire);

/// Opens a read-only transaction of one company on one state of the data; the caller ends it with COMMIT.
void open_snapshot(pg::Session& session, const base::Uuid& entreprise);

}  // namespace compta
