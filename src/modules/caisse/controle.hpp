#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/uuid.hpp"
#include "engine/crypto/signature.hpp"
#include "engine/pg/session.hpp"
#include "modules/caisse/archive.hpp"

/// The integrity of the chains as the program itself checks it, at start, nightly and in `doctor`.
namespace caisse {

/// The public keys of registers, by id.
using ClesPubliques = std::map<base::Uuid, crypto::VerifyingKey>;
/// Rows: id, PEM. A key that cannot be read is left out, and its records are found broken.
[[nodiscard]] ClesPubliques lire_cles_publiques(const pg::Rows& rows);

/// A place in a chain: what the next record has to follow.
struct Position {
  std::int64_t seq = 0;
  std::string signature;
};

/// What is wrong with one record, in French; nothing for one that is as it was signed.
[[nodiscard]] std::optional<std::string> faute_de_piece(Nature nature, const Position& precedente, const pg::Rows& rows,
                                                        int row, const ClesPubliques& cles);

/// Reads a chain from `depuis` to its head `tete` and gives the first fault.
[[nodiscard]] std::optional<std::string> controler_chaine(const Borne& borne, Position depuis, const Position& tete,
                                                          const ClesPubliques& cles, const LirePieces& lire);

}  // namespace caisse
