#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/json/value.hpp"
#include "modules/ventes/core/montants.hpp"
#include "modules/ventes/pdf/document_pdf.hpp"
#include "modules/ventes/types.hpp"

/// What a page takes from the seller's snapshot: identity, and what the company chose to show.
namespace ventes {

/// What the company chose to show, frozen with the document; all of it where nothing was chosen.
struct OptionsPage {
  bool reference = true, unite = true, remise = true, qr = true;
  std::string introduction, fin;
};

[[nodiscard]] OptionsPage options_de(const json::Value& emetteur, TypeDocument type);

/// Hides the columns that the company does not show. A discount that is not shown is in the price.
void appliquer(const OptionsPage& options, LignePdf& page, const LigneCalcul& calcul);

/// Street lines, then "38000 Grenoble", then the country when it is abroad.
[[nodiscard]] std::vector<std::string> adresse_imprimee(const json::Value& partie);

[[nodiscard]] VendeurPdf vendeur_de(const json::Value& emetteur);

/// Adds the mentions, one a line, but for what the page says in its own place.
void ajouter_mentions(DocumentPdf& page, std::string_view mentions);

}  // namespace ventes
