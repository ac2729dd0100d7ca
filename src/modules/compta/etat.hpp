#pragma once

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

enum class Forme { Texte, Date, Montant, Taux };

struct Colonne {
  /// Member of the JSON row.
  std::string_view nom;
  /// Title in spreadsheets.
  std::string_view titre;
  Forme forme = Forme::Texte;
};

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
                                            Format format, const Page& page);

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
