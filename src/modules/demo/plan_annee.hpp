#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "modules/demo/boutique.hpp"

/// A year of trade of the demonstration shop, one document at a time.
namespace demo {

enum class TypePrevu { Devis, Facture, Avoir };
enum class ModePrixPrevu { Ht, Ttc };
/// What becomes of a quote.
enum class SuiteDevis { EnAttente, Accepte, Refuse };

/// `article` indexes Boutique::articles. Goods are sold by whole units.
struct LignePrevue {
  std::size_t article = 0;
  base::Quantite quantite;
  base::Taux remise;

  friend bool operator==(const LignePrevue&, const LignePrevue&) = default;
};

/// Part of the lines of the origin that a credit note takes back: `rang` counts its lines from 0.
struct LigneCreditee {
  std::size_t rang = 0;
  base::Quantite quantite;

  friend bool operator==(const LigneCreditee&, const LigneCreditee&) = default;
};

/// `moyen` as Paiement.moyen_paiement. `pour_cent` of the total TTC, rounded as the caller likes; 100 means whatever
/// remains to pay.
struct PaiementPrevu {
  base::Date date;
  std::string_view moyen;
  int pour_cent = 100;

  friend bool operator==(const PaiementPrevu&, const PaiementPrevu&) = default;
};

struct DocumentPrevu {
  std::uint64_t rang = 0;
  base::Date date;
  TypePrevu type = TypePrevu::Facture;
  ModePrixPrevu mode_prix = ModePrixPrevu::Ht;
  /// Indexes into Boutique::clients, magasins, utilisateurs.
  std::size_t client = 0;
  std::size_t magasin = 0;
  std::size_t utilisateur = 0;
  /// Rank of the document that this one comes from: the accepted quote of an invoice, the invoice of a credit note.
  std::optional<std::uint64_t> origine;
  SuiteDevis suite = SuiteDevis::EnAttente;
  /// Discount on the whole document.
  base::Taux remise;
  /// Empty for a credit note. An invoice that comes from a quote has the quote's lines.
  std::vector<LignePrevue> lignes;
  /// For a credit note: what it takes back; empty when it takes back everything.
  std::vector<LigneCreditee> credit;
  /// In order of date, none after the last day of the plan; fewer than the total means late or unpaid.
  std::vector<PaiementPrevu> paiements;

  friend bool operator==(const DocumentPrevu&, const DocumentPrevu&) = default;
};

struct OptionsPlan {
  std::uint64_t seed = 1;
  base::Date premiere_date;
  base::Date derniere_date;
  std::uint64_t nombre = 1'000;
  /// Bounds of the number of lines of a document, at most 20.
  int lignes_min = 1;
  int lignes_max = 9;
};

/// Documents by rank, each made when asked for: memory does not grow with their number, and any rank can be asked for
/// in any order, from any thread. Dates never decrease with the rank; Saturdays and spring are busy, Sundays and public
/// holidays closed. About 90 % invoices, 6 % quotes (three in five accepted, then invoiced some days later), 2 % credit
/// notes, each on another earlier invoice.
class PlanAnnee {
 public:
  /// Requires premiere_date <= derniere_date, 1 <= lignes_min <= lignes_max <= 20; `boutique` outlives the plan.
  PlanAnnee(const Boutique& boutique, const OptionsPlan& options);

  [[nodiscard]] std::uint64_t nombre() const { return m_options.nombre; }
  /// Requires rang < nombre().
  [[nodiscard]] DocumentPrevu document(std::uint64_t rang) const;
  /// Units that the invoices of the plan take out of each store, by article then store: what must come in before the
  /// plan is played so that no stock falls below that of the shop. Goes through the whole plan.
  [[nodiscard]] std::vector<std::vector<std::int64_t>> unites_vendues() const;

 private:
  [[nodiscard]] TypePrevu type_de(std::uint64_t rang) const;
  [[nodiscard]] SuiteDevis suite_de(std::uint64_t rang) const;
  [[nodiscard]] std::optional<std::uint64_t> devis_de(std::uint64_t rang) const;
  [[nodiscard]] base::Date date_de(std::uint64_t rang) const;
  void remplir(DocumentPrevu& document, std::uint64_t rang) const;
  void crediter(DocumentPrevu& document) const;
  void payer(DocumentPrevu& document) const;

  const Boutique* m_boutique;
  OptionsPlan m_options;
  /// Rank of the first document after each day.
  std::vector<std::uint64_t> m_fin_du_jour;
  /// Running weights of the articles, for each month.
  std::array<std::vector<std::uint64_t>, 12> m_ventes_cumulees;
  std::vector<std::uint64_t> m_clients_cumules;
  std::uint64_t m_ecart_devis = 0;
  std::uint64_t m_ecart_avoir = 0;
};

/// Same as the constructor, under the name of what it does.
[[nodiscard]] PlanAnnee plan_annee(const Boutique& boutique, const OptionsPlan& options);

}  // namespace demo
