#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "engine/command/context.hpp"
#include "modules/ventes/core/acomptes.hpp"
#include "modules/ventes/core/exoneration.hpp"
#include "modules/ventes/core/montants.hpp"
#include "modules/ventes/types.hpp"

namespace ventes {

/// A line of a draft. `prix_unitaire` is in the sense of the draft's mode.
struct LigneBrouillon {
  base::Uuid id;
  TypeLigne type = TypeLigne::Libre;
  std::optional<base::Uuid> article;
  std::string designation;
  std::optional<std::string> description;
  std::string unite = "C62";
  LigneCalcul calcul;
  /// The line that this one comes from: of the quote, or of the invoice that a credit note corrects.
  std::optional<base::Uuid> origine;
};

/// A charge of the whole document; `code` is its reason in UNTDID 7161 (FC carriage, PC packing).
struct FraisBrouillon {
  std::string libelle;
  std::optional<std::string> code;
  Frais calcul;
  /// Its amounts as stored; nothing before.
  Triple montants{};
};

/// A document that is not issued yet.
struct Brouillon {
  base::Uuid id;
  TypeDocument type = TypeDocument::Facture;
  std::optional<base::Uuid> client;
  std::optional<base::Uuid> store;
  std::optional<base::Uuid> serie;
  std::optional<base::Uuid> origine;
  /// The session of the till that sells, and who stands there; the caller is the author otherwise.
  std::optional<base::Uuid> session, auteur;
  ModePrix mode = ModePrix::Ht;
  std::optional<Remise> remise;
  std::vector<LigneBrouillon> lignes;
  std::vector<FraisBrouillon> frais;
  /// Motives of exemption chosen for the document, one a category.
  std::vector<Exoneration> motifs;
  /// Deposits that it deducts.
  std::vector<Deduction> acomptes;
  /// What is paid in the transaction that makes it and issues it; nothing for a draft that stays one.
  base::Centimes paye;
  std::optional<std::string> objet, notes, conditions, reference_client;
  base::Date emission;
  std::optional<base::Date> echeance, validite, livraison;
};

/// The amounts of a draft, by the one rounding engine.
[[nodiscard]] base::Result<Montants> calculer(const Brouillon& brouillon);

/// A new draft and the request that makes it, whose author it bears.
struct Creation {
  command::Context* context;
  const Brouillon* brouillon;
  const Montants* montants;
};

/// Queues new drafts of one company with their lines; the first statement gives the rows that `ligne_ecrite` reads.
void queue_creations(std::span<const Creation> creations);
void queue_creation(command::Context& context, const Brouillon& brouillon, const Montants& montants);
/// Queues the replacement of a draft's content and lines. Requires its row to be locked in this transaction.
void queue_remplacement(command::Context& context, const Brouillon& brouillon, const Montants& montants);

/// The row of a draft among those of its writing: version, store, id.
[[nodiscard]] int ligne_ecrite(const pg::Rows& rows, const base::Uuid& id);

/// The draft as the API gives it (`champs_brouillon`).
[[nodiscard]] std::string rendre(const Brouillon& brouillon, const Montants& montants, std::int64_t version);

/// A unit price net of VAT for a price in the sense of `mode`, to the millionth.
[[nodiscard]] base::PrixUnitaire prix_ht(ModePrix mode, base::PrixUnitaire prix, base::Taux taux);

/// A discount of the database: value and kind. Zero is no discount.
[[nodiscard]] std::optional<Remise> remise_lue(std::string_view valeur, std::string_view type);

}  // namespace ventes
