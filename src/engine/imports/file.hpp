#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "engine/command/context.hpp"
#include "engine/command/field.hpp"
#include "engine/csv/reader.hpp"

/// Importing files of rows (R-CAT-1): what every module that imports has in common. The module decides what a row does.
namespace imports {

inline constexpr std::string_view booleans[] = {"true", "false"};
inline constexpr std::string_view delimiters[] = {";", ",", "|", "tab"};

/// Query parameters of an import.
inline constexpr command::Field file_query[] = {
    command::choice("simulation", booleans,
                    "« true » : dire ce que chaque ligne ferait, sans rien écrire. « false » par défaut."),
    command::choice("separateur", delimiters, "Séparateur des colonnes, quand sa détection se trompe."),
    command::text("fichier", 300, "Nom du fichier, pour la liste des imports."),
};

struct File {
  csv::Table table;
  bool dry_run = false;
  std::string name;
};

/// Reads the body of the request as a file of rows. Refuses, in this order: type_de_contenu_refuse (415), then as
/// `csv::read`.
[[nodiscard]] base::Result<File> read_file(const command::Context& context);

}  // namespace imports
