#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "engine/json/value.hpp"
#include "engine/pg/session.hpp"
#include "engine/zip/zip.hpp"
#include "modules/caisse/core/pieces.hpp"

/// Archives of a register (isca-archive, version 1; docs/archive-caisse.md). The records never change, so that an
/// archive
/// is kept as its signed manifest and the bounds of its chains, and made again byte for byte whenever it is asked for.
namespace caisse {

/// The records of one chain that an archive holds, and the hours of their neighbours outside.
struct Borne {
  Nature nature = Nature::Ticket;
  bool ecole = false;
  std::int64_t de = 0, a = 0;
  std::optional<std::string> avant, apres;
};
using Bornes = std::vector<Borne>;

[[nodiscard]] Bornes lire_bornes(const pg::Rows& rows);
[[nodiscard]] std::string rendre_bornes(const Bornes& bornes);
[[nodiscard]] Bornes relire_bornes(const json::Value& bornes);

/// The files of records, in the order of the archive.
inline constexpr std::array<std::string_view, 4> fichiers_archive{"tickets.jsonl", "copies.jsonl", "grand_totals.jsonl",
                                                                  "jet.jsonl"};

/// Gives some records of a chain after the number `apres`: the rows of `pieces_suivantes.sql`.
using LirePieces = std::function<pg::Rows(const Borne& borne, std::int64_t apres)>;
/// How many records are read at a time.
inline constexpr std::int64_t pieces_par_lecture = 2'000;
[[nodiscard]] pg::Params pieces_suivantes(const base::Uuid& caisse, const Borne& borne, std::int64_t apres);

/// Hands the lines of a file on, some at a time; stops when `prendre` says so.
void parcourir_fichier(std::string_view fichier, const Bornes& bornes, const LirePieces& lire,
                       const std::function<bool(std::string_view)>& prendre);

/// What the manifest says of a file, and the ZIP.
struct FichierArchive {
  std::string nom, sha256;
  std::int64_t lignes = 0;
  zip::Member membre;
};

/// Reads all records once, keeping none.
[[nodiscard]] std::vector<FichierArchive> mesurer(const Bornes& bornes, const LirePieces& lire);
[[nodiscard]] zip::Member membre_de(std::string nom, std::string_view contenu);

}  // namespace caisse
