#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/tabular.hpp"

/// Files of values parted by a delimiter (RFC 4180, and what French software makes of it).
namespace csv {

enum class Encoding { Utf8, Utf8Bom, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// What a file may hold. `rows` counts the rows below the titles, `cell` characters.
struct Limits {
  std::size_t bytes = 16U << 20U;
  std::size_t rows = 50'000;
  std::size_t columns = 200;
  std::size_t cell = 10'000;
};

/// A row whose number of cells is not that of the first row.
struct RaggedRow {
  std::size_t line = 0;
  std::size_t cells = 0;
  std::size_t expected = 0;

  friend bool operator==(const RaggedRow&, const RaggedRow&) = default;
};

struct Table {
  Encoding encoding = Encoding::Utf8;
  char delimiter = ';';
  /// The titles first; texts are valid UTF-8. Rows of empty cells only are left out; empty cells beyond the titles too.
  std::vector<base::TableRow> rows;
  std::vector<RaggedRow> ragged;
};

/// Reads a whole file. The encoding comes from the byte order mark, else UTF-8 when valid, else Windows-1252; the
/// delimiter is `delimiter`, or that of a first line "sep=;", or the one of ; tab , | that parts the first lines most
/// evenly. Quoted cells may hold line ends; a quote that neither opens nor closes a cell stands for itself.
///
/// Refuses, in this order: fichier_trop_gros (413), fichier_pas_csv (a spreadsheet or a PDF), encodage_invalide,
/// caractere_nul, fichier_vide, then at the first place met: guillemet_non_ferme, cellule_trop_longue,
/// trop_de_colonnes, trop_de_lignes (all 422, the line in the detail).
[[nodiscard]] base::Result<Table> read(std::string_view bytes, const Limits& limits = {},
                                       std::optional<char> delimiter = std::nullopt);

}  // namespace csv
