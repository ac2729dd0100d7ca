#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "modules/ventes/types.hpp"

/// Why an operation bears no French VAT, and how it is said: the texts of conformite-fr 1.3, the codes of VATEX.
namespace ventes {

/// What is printed (BT-120) and coded (BT-121) for the lines of one category.
struct Exoneration {
  CategorieTva categorie = CategorieTva::E;
  std::string texte;
  /// Empty when the list has no code for it.
  std::string code;

  friend bool operator==(const Exoneration&, const Exoneration&) = default;
};

/// What the category alone says: nothing for S and Z. `franchise` decides for E, whose provision is otherwise that of
/// the activity and known to the seller alone: it then reads "Exonération de TVA, art. 261 du CGI", without a code.
[[nodiscard]] std::optional<Exoneration> exoneration_usuelle(CategorieTva categorie, bool franchise);

/// The exemption of a code of the list ("VATEX-FR-CGI261-4"); nothing for a code that France does not use.
[[nodiscard]] std::optional<Exoneration> exoneration_du_code(std::string_view code);

/// Where goods go and services are received, as far as VAT asks.
struct Destination {
  TypeAcheteur acheteur = TypeAcheteur::Particulier;
  /// ISO 3166; empty means France.
  std::string pays;
  std::string code_postal;
  std::string numero_tva;
  /// Of the delivery address; those of the buyer when it has none.
  std::string pays_livraison;
  std::string code_postal_livraison;
};

/// Member state of the European Union other than France, by ISO code (GR and EL are Greece).
[[nodiscard]] bool autre_etat_membre(std::string_view pays);
/// A French territory where VAT of metropolitan France does not apply (CGI 294), by country or postal code.
[[nodiscard]] bool outre_mer(std::string_view pays, std::string_view code_postal);
/// Metropolitan France, Corsica or Monaco.
[[nodiscard]] bool france(std::string_view pays, std::string_view code_postal);

/// The exemption to propose for a line that says neither rate nor category: nothing where French VAT applies. A
/// business of another member state that gives its VAT number: K for goods, AE for services. Outside the Union: G for
/// goods, O for services (CGI 259-1). From metropolitan France to overseas, goods of a business: G (CGI 294).
/// Consumers, and businesses of the Union without a VAT number, pay French VAT.
[[nodiscard]] std::optional<Exoneration> exoneration_proposee(const Destination& destination, bool vendeur_outre_mer,
                                                              bool service);

}  // namespace ventes
