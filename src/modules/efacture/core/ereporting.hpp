#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/result.hpp"
#include "base/uuid.hpp"

/// E-reporting: what goes to the tax office although no electronic invoice carries it (CGI 290, 290 A; conformite-fr
/// 4.6).
namespace efacture {

/// The flows, by their numbers in the reform's documents.
enum class FluxDeclare {
  /// 10.1: sales to businesses abroad, per invoice.
  VentesEtranger,
  /// 10.2: payments on them.
  PaiementsEtranger,
  /// 10.3: sales to consumers, per day.
  VentesParticuliers,
  /// 10.4: payments on their services, per day.
  PaiementsParticuliers
};
[[nodiscard]] std::optional<FluxDeclare> flux_declare(std::string_view numero);
[[nodiscard]] std::string_view to_text(FluxDeclare flux);

struct Periode {
  base::Date du;
  base::Date au;
  /// Last day to hand it over.
  base::Date limite;

  friend bool operator==(const Periode&, const Periode&) = default;
};
/// The period of `jour` under a VAT regime (table of 4.6): ten days, a month or two months. Payments under the normal
/// regimes are monthly. `regime` is a word of ParametresEntreprise.regimeTva.
[[nodiscard]] Periode periode_de(std::string_view regime, FluxDeclare flux, base::Date jour);

/// May this period be declared on `aujourdhui`? Refuses, in this order: 422 `periode_invalide` (not one of the
/// regime's; the right one is named), 409 `periode_en_cours`.
[[nodiscard]] base::Result<Periode> decider_periode(std::string_view regime, FluxDeclare flux, base::Date du,
                                                    base::Date au, base::Date aujourdhui);

/// One VAT group of a document, or of one of its payments (then `base_ht` is what was received, VAT included, and `tva`
/// is zero). Amounts are negative for a credit note and for a reversed payment. What an invoice deducts of a deposit is
/// a source of its own, below zero and not counted, with the operation and the lines of what the deposit was for.
struct SourceDeclaree {
  base::Uuid document;
  std::optional<base::Uuid> paiement;
  base::Date jour;
  /// Counts as an operation: credit notes, reversals and deductions do not.
  bool comptee = true;
  /// BIENS, SERVICES, MIXTE.
  std::string operation;
  std::string categorie_tva;
  base::Taux taux;
  base::Centimes base_ht;
  base::Centimes tva;
  /// Of a MIXTE document: what its lines of this group sum up to, and what of it is services.
  base::Centimes lignes_ht;
  base::Centimes services_ht;
};

struct PartDeclaree {
  base::Uuid document;
  std::optional<base::Uuid> paiement;
  base::Centimes base_ht;
  base::Centimes tva;

  friend bool operator==(const PartDeclaree&, const PartDeclaree&) = default;
};

struct LigneDeclaree {
  base::Date jour;
  /// TLB1 taxed goods, TPS1 taxed services, TNT1 not taxed in France. TMA1 (margin) has no source: no margin scheme
  /// here.
  std::string categorie;
  base::Taux taux;
  base::Centimes base_ht;
  base::Centimes tva;
  int nombre = 0;
  /// Of the flows per invoice.
  std::optional<base::Uuid> document;
  std::vector<PartDeclaree> sources;

  friend bool operator==(const LigneDeclaree&, const LigneDeclaree&) = default;
};

/// The lines of a declaration: one for each (day, category, rate), or each (invoice, day, category, rate) for 10.1 and
/// 10.2. A mixed document is shared between goods and services by its lines, to the centime: whatever the sources, the
/// lines add up to them. The sources of one document follow each other and are one part of a line; where they leave
/// nothing (an invoice that deposits paid whole), neither part nor operation is declared.
[[nodiscard]] std::vector<LigneDeclaree> agreger(FluxDeclare flux, const std::vector<SourceDeclaree>& sources);

/// The text whose SHA-256 tells whether a declaration made again is the same.
[[nodiscard]] std::string canonique(FluxDeclare flux, const Periode& periode, const std::vector<LigneDeclaree>& lignes);

}  // namespace efacture
