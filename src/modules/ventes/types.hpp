#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

#include "base/decimal.hpp"

/// Plain values of sales that other modules may hold. The texts are the words that the schema stores.
namespace ventes {

enum class TypeDocument { Devis, Commande, BonLivraison, Facture, FactureAcompte, Avoir, Ticket };

enum class StatutDocument {
  Brouillon, Envoye, Accepte, Refuse, Expire, Confirmee, PartiellementLivree, Livree, Cloturee, Prepare, Expedie,
  Livre, Retourne, Valide, Annule, Annulee, Facture
};

enum class StatutReglement { NonPaye, Partiel, Paye, TropPercu, EnRetard, EnLitige, Irrecouvrable };

/// What the unit prices of a document mean: net of VAT or VAT included.
enum class ModePrix { Ht, Ttc };

/// VAT categories of EN 16931 (UNTDID 5305) that France accepts.
enum class CategorieTva { S, Z, E, AE, K, G, O };

enum class MoyenPaiement {
  Especes, Carte, Virement, Cheque, Prelevement, LienPaiement, TitreRestaurant, BonCadeau, Points, Avoir, Compensation
};

/// A payment in progress or failed does not count; a row that gives back is Rembourse, one that cancels Annule.
enum class StatutPaiement { EnCours, Encaisse, Echoue, Rembourse, Annule };

/// Titre, Commentaire and SousTotal carry no amount.
enum class TypeLigne { Article, Libre, Titre, Commentaire, SousTotal };

enum class CategorieOperation { Biens, Services, Mixte };

/// When VAT is due: on delivery (goods), on receipt of payment (services, deposits), or on the invoice (option débits).
enum class TvaExigibilite { Livraison, Encaissement, Debits };

/// Who buys, as stored on the client: decides mentions, payment terms and what must be known of the buyer.
enum class TypeAcheteur { Particulier, Professionnel, Public, Etranger };

/// A discount: a percentage, or an amount that is never negative, in the sense of the document's ModePrix.
using Remise = std::variant<base::Taux, base::Centimes>;

/// The words of an enum in the order of its values. Specialised below for each.
template <class E>
struct Words;

template <>
struct Words<TypeDocument> {
  static constexpr std::array<std::string_view, 7> all{"DEVIS",          "COMMANDE", "BON_LIVRAISON", "FACTURE",
                                                       "FACTURE_ACOMPTE", "AVOIR",    "TICKET"};
};
template <>
struct Words<StatutDocument> {
  static constexpr std::array<std::string_view, 17> all{
      "BROUILLON", "ENVOYE",  "ACCEPTE", "REFUSE", "EXPIRE",   "CONFIRMEE", "PARTIELLEMENT_LIVREE", "LIVREE",
      "CLOTUREE",  "PREPARE", "EXPEDIE", "LIVRE",  "RETOURNE", "VALIDE",    "ANNULE",               "ANNULEE",
      "FACTURE"};
};
template <>
struct Words<StatutReglement> {
  static constexpr std::array<std::string_view, 7> all{"NON_PAYE",  "PARTIEL",   "PAYE",         "TROP_PERCU",
                                                       "EN_RETARD", "EN_LITIGE", "IRRECOUVRABLE"};
};
template <>
struct Words<ModePrix> {
  static constexpr std::array<std::string_view, 2> all{"HT", "TTC"};
};
template <>
struct Words<CategorieTva> {
  static constexpr std::array<std::string_view, 7> all{"S", "Z", "E", "AE", "K", "G", "O"};
};
template <>
struct Words<MoyenPaiement> {
  static constexpr std::array<std::string_view, 11> all{
      "ESPECES",          "CARTE",      "VIREMENT", "CHEQUE", "PRELEVEMENT", "LIEN_PAIEMENT",
      "TITRE_RESTAURANT", "BON_CADEAU", "POINTS",   "AVOIR",  "COMPENSATION"};
};
template <>
struct Words<StatutPaiement> {
  static constexpr std::array<std::string_view, 5> all{"EN_COURS", "ENCAISSE", "ECHOUE", "REMBOURSE", "ANNULE"};
};
template <>
struct Words<TypeLigne> {
  static constexpr std::array<std::string_view, 5> all{"ARTICLE", "LIBRE", "TITRE", "COMMENTAIRE", "SOUS_TOTAL"};
};
template <>
struct Words<CategorieOperation> {
  static constexpr std::array<std::string_view, 3> all{"BIENS", "SERVICES", "MIXTE"};
};
template <>
struct Words<TvaExigibilite> {
  static constexpr std::array<std::string_view, 3> all{"LIVRAISON", "ENCAISSEMENT", "DEBITS"};
};
template <>
struct Words<TypeAcheteur> {
  static constexpr std::array<std::string_view, 4> all{"PARTICULIER", "PROFESSIONNEL", "PUBLIC", "ETRANGER"};
};

/// The word that the schema stores: `to_text(TypeDocument::BonLivraison)` is "BON_LIVRAISON".
template <class E>
[[nodiscard]] constexpr std::string_view to_text(E value) {
  return Words<E>::all[static_cast<std::size_t>(value)];
}

/// The value of a stored word: `from_text<TypeDocument>("FACTURE")`; nothing for any other text, case included.
template <class E>
[[nodiscard]] constexpr std::optional<E> from_text(std::string_view word) {
  for (std::size_t i = 0; i < Words<E>::all.size(); ++i) {
    if (Words<E>::all[i] == word) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace ventes
