#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/decimal.hpp"
#include "base/result.hpp"

/// The accounts of the books (plan comptable général), by what they are for.
namespace compta {

struct Compte {
  std::string numero;
  std::string libelle;

  friend bool operator==(const Compte&, const Compte&) = default;
};

/// Accounts by role. The company may replace any number in its setting `comptes`, an object of role → number: clients,
/// acomptes, ventes_biens, ventes_services, frais, tva_attente, tva_20, tva_10, tva_5.5, tva_2.1, tva_8.5 (any rate),
/// banque, caisse, cheques, cartes, titres_restaurant, bons_cadeaux, points, pertes.
class PlanComptable {
 public:
  /// Refuses 409 `comptes_invalides`, one fault each: `role_inconnu`, `compte_invalide` (not three digits of classes 1
  /// to 8 at least, or more than 20 characters).
  static base::Result<PlanComptable> of(std::span<const std::pair<std::string, std::string>> reglages);

  /// Requires a role of the list above that is no rate.
  [[nodiscard]] const Compte& compte(std::string_view role) const { return m_comptes.at(std::string(role)); }
  /// Where VAT collected at a rate is owed.
  [[nodiscard]] Compte tva(base::Taux taux) const;
  /// Where a tender lands until it is on the bank, or in the till.
  [[nodiscard]] const Compte& moyen(std::string_view moyen_paiement) const;
  /// The sales account of a nature: "B" goods, "S" services, "F" charges, or an account number of the article itself; the
  /// account of goods for anything else.
  [[nodiscard]] Compte vente(std::string_view nature) const;
  /// Every account with its role, for the description of the file.
  [[nodiscard]] const std::map<std::string, Compte>& comptes() const { return m_comptes; }

 private:
  /// One label per account: the first role that uses a number names it.
  [[nodiscard]] std::string libelle(std::string_view numero, std::string_view sinon) const;

  std::map<std::string, Compte> m_comptes;
};

/// True when the number begins with three digits of the chart, classes 1 to 8.
[[nodiscard]] bool compte_valide(std::string_view numero);

}  // namespace compta
