#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "modules/ventes/core/repartition.hpp"

/// Canonical text of an issued document, for its fingerprint (R-DOC-2). The hash is computed elsewhere.
namespace ventes {

/// A JSON value as its one text: members sorted by the bytes of their names, numbers as exact decimals, UTF-8 without
/// spaces; strings escape only what RFC 8259 demands (control characters, quote, backslash).
class Canonique {
 public:
  struct Membre;
  using Liste = std::vector<Canonique>;

  /// null
  Canonique() : m_texte("null") {}
  Canonique(std::string_view text);                                          // NOLINT(google-explicit-constructor)
  Canonique(const char* text) : Canonique(std::string_view(text)) {}         // NOLINT(google-explicit-constructor)
  Canonique(const std::string& text) : Canonique(std::string_view(text)) {}  // NOLINT(google-explicit-constructor)
  Canonique(const Liste& items);                                             // NOLINT(google-explicit-constructor)
  /// Two decimals, always: 12.50.
  Canonique(base::Centimes amount) : m_texte(base::to_string(amount)) {}  // NOLINT(google-explicit-constructor)
  /// Three decimals, always.
  Canonique(base::Quantite quantity);  // NOLINT(google-explicit-constructor)
  /// Six decimals, always.
  Canonique(base::PrixUnitaire price);  // NOLINT(google-explicit-constructor)
  /// Two decimals, always.
  Canonique(base::Taux rate);  // NOLINT(google-explicit-constructor)
  /// A JSON number by its text, which must be one.
  static Canonique nombre(std::string_view text);
  static Canonique booleen(bool value) { return nombre(value ? "true" : "false"); }
  /// What an object leaves out with its name.
  static Canonique absent();
  /// An object of these members, in whatever order. Requires: no name twice.
  static Canonique objet(std::span<const Membre> membres);
  static Canonique objet(std::initializer_list<Membre> membres);

  [[nodiscard]] const std::string& texte() const { return m_texte; }

 private:
  std::string m_texte;
};

struct Canonique::Membre {
  std::string_view nom;
  Canonique valeur;
};

/// What an issued document freezes, as it is stored: the same value is made from memory when the document is issued and
/// from its rows when it is verified. The number and the chain are not in it: they are mixed in where the number is
/// taken (`systeme.issue_documents`).
struct ContenuEmis {
  struct Ligne {
    TypeLigne type = TypeLigne::Libre;
    std::string designation;
    std::optional<std::string> description;
    std::string unite;
    base::Quantite quantite;
    /// In the sense of the document's mode.
    base::PrixUnitaire prix_unitaire;
    base::Taux taux;
    CategorieTva categorie = CategorieTva::S;
    std::optional<Remise> remise;
    Triple montants;
  };
  /// One row of systeme.document_tva.
  struct Groupe {
    CategorieTva categorie = CategorieTva::S;
    base::Taux taux;
    base::Centimes base;
    base::Centimes tva;
    /// Empty for taxed groups.
    std::string motif;
    std::string code_vatex;
  };
  /// One row of systeme.document_frais.
  struct Charge {
    std::string libelle;
    std::string code;
    Frais calcul;
    Triple montants;
  };
  /// One row of systeme.document_acompte.
  struct Acompte {
    std::string document;
    Part part;
  };
  TypeDocument type = TypeDocument::Facture;
  base::Date emission;
  std::optional<base::Date> echeance, livraison, validite;
  ModePrix mode = ModePrix::Ht;
  std::optional<Remise> remise;
  /// The snapshots of both parties.
  Canonique emetteur;
  Canonique destinataire;
  /// Id of the document that this one comes from; empty for none.
  std::string origine;
  std::string objet, notes, conditions, reference_client;
  std::vector<Ligne> lignes;
  std::vector<Groupe> groupes;
  /// Charges in their order; deposits in the order of their ids, categories and rates. Without any, the text names
  /// none.
  std::vector<Charge> frais;
  std::vector<Acompte> acomptes;
  Triple total;
  base::Centimes acompte_deduit;
  base::Centimes net_a_payer;
  std::string code_type, cadre, operation, exigibilite;
  /// The mentions as stored, one a line.
  std::string mentions;
};

/// Canonical text: equal contents give equal bytes, any difference gives other bytes.
[[nodiscard]] std::string texte_canonique(const ContenuEmis& contenu);

}  // namespace ventes
