#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "modules/ventes/core/montants.hpp"

/// Canonical text of an issued document, for its fingerprint (R-DOC-2). The hash is computed elsewhere.
namespace ventes {

/// A JSON value whose text is unique: objects sorted by the bytes of their keys, numbers as exact decimals.
class Canonique {
 public:
  using Objet = std::map<std::string, Canonique, std::less<>>;
  using Liste = std::vector<Canonique>;

  Canonique() = default;
  Canonique(std::string_view text) : m_value(std::string(text)) {}  // NOLINT(google-explicit-constructor)
  Canonique(const char* text) : m_value(std::string(text)) {}       // NOLINT(google-explicit-constructor)
  Canonique(std::string text) : m_value(std::move(text)) {}         // NOLINT(google-explicit-constructor)
  Canonique(Objet objet) : m_value(std::move(objet)) {}             // NOLINT(google-explicit-constructor)
  Canonique(Liste liste) : m_value(std::move(liste)) {}             // NOLINT(google-explicit-constructor)
  /// Two decimals, always: 12.50.
  Canonique(base::Centimes amount) : m_value(Nombre{base::to_string(amount)}) {}  // NOLINT(google-explicit-constructor)
  /// Three decimals, always.
  Canonique(base::Quantite quantity);  // NOLINT(google-explicit-constructor)
  /// Six decimals, always.
  Canonique(base::PrixUnitaire price);  // NOLINT(google-explicit-constructor)
  /// Two decimals, always.
  Canonique(base::Taux rate);  // NOLINT(google-explicit-constructor)
  static Canonique entier(std::int64_t value);

  /// UTF-8 JSON without spaces; strings escape only what RFC 8259 demands (control characters, quote, backslash).
  [[nodiscard]] std::string texte() const;

 private:
  struct Nombre {
    std::string texte;
  };
  void ecrire(std::string& out) const;
  std::variant<std::monostate, Nombre, std::string, Objet, Liste> m_value;
};

/// The content that an issued document freezes. Texts are those stored; `emetteur` and `destinataire` are the
/// snapshots as canonical values.
struct ContenuEmis {
  struct Ligne {
    TypeLigne type = TypeLigne::Libre;
    std::string designation;
    std::string unite;
    LigneCalcul calcul;
    MontantsLigne montants;
  };
  TypeDocument type = TypeDocument::Facture;
  std::string numero;
  /// ISO dates; empty when absent.
  std::string date_emission;
  std::string date_echeance;
  std::string date_livraison;
  ModePrix mode = ModePrix::Ht;
  Canonique emetteur;
  Canonique destinataire;
  std::vector<Ligne> lignes;
  std::span<const GroupeTva> groupes;
  Triple total;
  base::Centimes net_a_payer;
  std::vector<std::string> mentions;
  /// Fingerprint of the document before in the same series; empty for the first.
  std::string empreinte_precedente;
};

/// Canonical text: equal contents give equal bytes, any difference gives other bytes.
[[nodiscard]] std::string texte_canonique(const ContenuEmis& contenu);

}  // namespace ventes
