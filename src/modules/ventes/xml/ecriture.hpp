#pragma once

#include <string>

#include "engine/xml/writer.hpp"
#include "modules/ventes/xml/facture_electronique.hpp"

/// What the two syntaxes write in the same way. Private to this folder.
namespace ventes::ecriture {

/// "12.5", "48": no decimals that say nothing.
[[nodiscard]] std::string court(base::Quantite quantite);
/// At least two decimals, at most six.
[[nodiscard]] std::string court(base::PrixUnitaire prix);
/// "20261105".
[[nodiscard]] std::string compacte(base::Date date);
/// The text without what XML forbids.
[[nodiscard]] std::string propre(const std::string& texte);
/// The third line of an address with all that follow it.
[[nodiscard]] std::string troisieme_ligne(const AdresseElectronique& adresse);
/// True for O, which has no rate at all (BR-O-05 and its sisters).
[[nodiscard]] bool sans_taux(CategorieTva categorie);

}  // namespace ventes::ecriture
