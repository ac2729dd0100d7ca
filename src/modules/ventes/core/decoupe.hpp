#pragma once

#include <optional>
#include <span>
#include <vector>

#include "modules/ventes/core/montants.hpp"

/// Cutting a document into parts: partial deliveries and invoices (R-DOC-8). A part is made of lines that the one
/// rounding engine computes as any others, so that each part is right by itself; parts that together exhaust the
/// document add up to it, in the sense of its mode (net in HT, with VAT in TTC), line by line and in total, to the
/// centime. The VAT of each part is that of its own base, as the law asks of each invoice: in HT mode the VAT of the
/// parts may differ from the whole's by the centimes that rounding each of them makes.
namespace ventes {

/// A document to cut: its lines, its amounts by the engine, and how much of each line was cut before.
struct DocumentADecouper {
  ModePrix mode = ModePrix::Ht;
  std::optional<Remise> remise;
  std::span<const LigneCalcul> lignes;
  const Montants& montants;
  /// One per line.
  std::span<const base::Quantite> deja;
};

struct Morceau {
  /// One per line of the document, with the quantity taken; where nothing is taken the line is not part of the piece.
  std::vector<LigneCalcul> lignes;
  /// What the piece takes of the document's discount, in the sense of the mode.
  base::Centimes remise;
};

/// Cuts a piece. The amount of a line goes in proportion to the quantity: what is cut up to now less what was cut
/// before, each rounded, so that the last piece takes the rest. Where price × quantity − discount in percent gives that
/// amount, the line stays as it is; else its discount becomes the amount that does, or its price the one that does when
/// the amount lies above. The document's discount goes in proportion to the lines, in the same way. Requires quantities
/// within what remains of each line, of its sign.
[[nodiscard]] Morceau decouper(const DocumentADecouper& document, std::span<const base::Quantite> quantites);

/// The discount of a document made of pieces: the percentage that all their documents share when it gives exactly
/// `montant` on `lignes`, else the amount; nothing when there is none.
[[nodiscard]] std::optional<Remise> remise_des_morceaux(ModePrix mode, std::span<const LigneCalcul> lignes,
                                                        std::optional<base::Taux> commun, base::Centimes montant);

}  // namespace ventes
