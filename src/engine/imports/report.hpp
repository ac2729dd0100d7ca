#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/tabular.hpp"
#include "base/uuid.hpp"
#include "engine/command/field.hpp"
#include "engine/imports/file.hpp"

namespace imports {

/// How many rows without a fault an answer lists; rows in error are all listed.
inline constexpr std::size_t listed_max = 1'000;

struct Counts {
  std::size_t create = 0;
  std::size_t update = 0;
  std::size_t same = 0;
  std::size_t error = 0;
};

/// What one row does, as views on the module's plan.
struct Line {
  std::size_t line = 0;
  base::Verdict verdict = base::Verdict::Erreur;
  /// Left out of the answer when empty.
  std::string_view reference;
  std::string_view name;
  std::span<const base::Difference> differences;
  std::span<const base::FauteImport> faults;
  std::span<const base::AvisImport> notices;
};

struct Report {
  const File& file;
  /// Nothing when nothing was written.
  std::optional<base::Uuid> import;
  Counts counts;
  std::span<const base::AvisImport> notices;
  std::vector<Line> lines;
};

/// {"creer":1,"modifier":0,"inchange":0,"erreur":0}
[[nodiscard]] std::string to_json(const Counts& counts);
/// The answer of an import: `report_fields`. Rows that change something are listed before unchanged ones run the list
/// full, in the order of the file.
[[nodiscard]] std::string to_json(const Report& report);

/// A row of an import that could not be undone, and why.
struct Left {
  std::int64_t line = 0;
  std::string id;
  std::string name;
  std::string_view reason;
};

struct UndoReport {
  base::Uuid import;
  std::size_t deleted = 0;
  std::size_t disabled = 0;
  std::size_t restored = 0;
  std::vector<Left> left;
};

/// Reasons of `Left`.
inline constexpr std::string_view changed_since = "modifie_depuis";
inline constexpr std::string_view in_use = "utilise";
inline constexpr std::string_view gone = "deja_supprime";
inline constexpr std::string_view stock_moved = "stock_modifie_depuis";

/// The answer of an undo: `undo_fields`.
[[nodiscard]] std::string to_json(const UndoReport& report);
/// Its counts alone, for the audit log.
[[nodiscard]] std::string counts_json(const UndoReport& report);

inline constexpr std::string_view verdicts[] = {"CREER", "MODIFIER", "INCHANGE", "ERREUR"};
inline constexpr std::string_view reasons[] = {changed_since, in_use, gone, stock_moved};
inline constexpr std::string_view encodings[] = {"UTF-8", "UTF-8 avec BOM", "UTF-16LE", "UTF-16BE", "Windows-1252"};

inline constexpr command::Field count_fields[] = {
    command::integer("creer", 0, 50'000, "Lignes qui créent."),
    command::integer("modifier", 0, 50'000, "Lignes qui modifient."),
    command::integer("inchange", 0, 50'000, "Lignes qui disent ce qui est déjà."),
    command::integer("erreur", 0, 50'000, "Lignes refusées ; les autres sont reprises."),
};
inline constexpr command::Field notice_fields[] = {
    command::text("code", 100, "Code."),
    command::text("colonne", 10'000, "Titre de la colonne."),
    command::text("detail", 20'000, "Phrase à montrer."),
};
inline constexpr command::Field difference_fields[] = {
    command::text("champ", 100, "Champ modifié."),
    command::text("avant", 20'000, "Valeur d'avant."),
    command::text("apres", 20'000, "Valeur d'après."),
};
inline constexpr command::Field line_fields[] = {
    command::integer("ligne", 1, 100'000'000, "Ligne du fichier où commence cette ligne du tableau."),
    command::choice("verdict", verdicts, "Ce que la ligne fait."),
    command::text("reference", 100, "Référence de l'article."),
    command::text("nom", 200, "Nom."),
    command::list("differences", difference_fields, 100, "Valeurs modifiées."),
    command::list("fautes", notice_fields, 1'000, "Raisons du refus."),
    command::list("avis", notice_fields, 1'000, "Remarques qui n'arrêtent rien."),
};
inline constexpr command::Field report_fields[] = {
    command::boolean("simulation", "Vrai si rien n'a été écrit."),
    command::choice("encodage", encodings, "Encodage reconnu."),
    command::text("separateur", 3, "Séparateur reconnu (« tab » pour la tabulation)."),
    command::uuid("importId", "Import, à donner pour l'annuler ; absent si rien n'a été écrit."),
    command::object("compte", count_fields, "Nombre de lignes par verdict."),
    command::list("avis", notice_fields, 1'000, "Remarques sur le fichier."),
    command::list("lignes", line_fields, 100'000, "Toutes les lignes en erreur et, des autres, mille au plus."),
    command::boolean("tronque", "Vrai si des lignes sans erreur ne sont pas listées."),
};

inline constexpr command::Field undo_input[] = {
    command::uuid("importId", "Import à annuler.").must(),
};
inline constexpr command::Field left_fields[] = {
    command::integer("ligne", 1, 100'000'000, "Ligne du fichier."),
    command::uuid("id", "Identifiant."),
    command::text("nom", 300, "Référence ou nom."),
    command::choice("motif", reasons, "Pourquoi la ligne est laissée."),
    command::text("detail", 500, "Phrase à montrer."),
};
inline constexpr command::Field undo_fields[] = {
    command::uuid("importId", "Import annulé."),
    command::integer("supprimes", 0, 50'000, "Créations supprimées."),
    command::integer("desactives", 0, 50'000, "Créations désactivées, car le registre du stock les garde."),
    command::integer("restaures", 0, 50'000, "Modifications défaites."),
    command::integer("laisses", 0, 50'000, "Lignes laissées telles quelles."),
    command::list("lignes", left_fields, 1'000, "Lignes laissées, mille au plus."),
    command::boolean("tronque", "Vrai si toutes ne sont pas listées."),
};

}  // namespace imports
