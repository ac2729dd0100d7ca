#include "modules/ventes/reads/presentation.hpp"

#include "modules/ventes/pdf/typographie.hpp"
#include "modules/ventes/reads/pieces.hpp"

namespace ventes {

namespace {

/// A French number as it is read aloud, "04 65 71 00 10"; any other as it is stored.
std::string telephone_imprime(const std::string& number) {
  if (number.size() != 12 || !number.starts_with("+33")) return number;
  std::string text = "0" + number.substr(3, 1);
  for (std::size_t i = 4; i < number.size(); i += 2) text += " " + number.substr(i, 2);
  return text;
}

/// What the page says in its own place: dates and reference in the strip, the seller's identity at its foot.
bool est_dite_ailleurs(std::string_view mention) {
  for (const std::string_view debut :
       {"Date de livraison ou d'exécution", "Votre référence", "Date d'échéance", "RCS ", "SIREN ", "Échéancier"}) {
    if (mention.starts_with(debut)) return true;
  }
  return mention.find(" au capital de ") != std::string_view::npos;
}

}  // namespace

std::vector<std::string> adresse_imprimee(const json::Value& partie) {
  std::vector<std::string> lines = lignes_de(membre(partie, "adresse"));
  std::string town = membre(partie, "codePostal");
  if (const auto ville = membre(partie, "ville"); !ville.empty()) town.append(town.empty() ? "" : " ").append(ville);
  if (!town.empty()) lines.push_back(std::move(town));
  if (const auto pays = membre(partie, "pays"); !pays.empty() && pays != "FR") lines.push_back(pays);
  return lines;
}

VendeurPdf vendeur_de(const json::Value& emetteur) {
  VendeurPdf v;
  v.nom = membre(emetteur, "nom");
  v.forme_et_capital = membre(emetteur, "formeJuridique");
  if (const auto capital = membre(emetteur, "capitalSocial"); !capital.empty()) {
    const base::Centimes amount{base::parse_decimal(capital, 2, base::centimes_max.value).units};
    if (amount.value > 0) {
      v.forme_et_capital.append(v.forme_et_capital.empty() ? "Capital de " : " au capital de ")
          .append(format_montant(amount));
    }
  }
  v.adresse = adresse_imprimee(emetteur);
  v.siren = membre(emetteur, "siren");
  v.siret = membre(emetteur, "siret");
  if (const auto ville = membre(emetteur, "rcsVille"); !ville.empty())
    v.rcs = "RCS " + ville + " " + format_siren(v.siren);
  v.tva_intracom = membre(emetteur, "numeroTva");
  v.naf = membre(emetteur, "codeNaf");
  v.telephone = telephone_imprime(membre(emetteur, "telephone"));
  v.email = membre(emetteur, "email");
  v.site = membre(emetteur, "siteWeb");
  return v;
}

OptionsPage options_de(const json::Value& emetteur, TypeDocument type) {
  OptionsPage o;
  const json::Value* page = emetteur.find("page");
  if (page == nullptr) return o;
  const auto choisi = [&](std::string_view nom) {
    const json::Value* value = page->find(nom);
    return value == nullptr || value->boolean;
  };
  o.reference = choisi("reference"), o.unite = choisi("unite"), o.remise = choisi("remise"), o.qr = choisi("qr");
  if (type == TypeDocument::Devis) {
    o.introduction = membre(*page, "introductionDevis"), o.fin = membre(*page, "finDevis");
  } else if (type == TypeDocument::Facture || type == TypeDocument::FactureAcompte || type == TypeDocument::Avoir) {
    o.introduction = membre(*page, "introductionFacture"), o.fin = membre(*page, "finFacture");
  }
  return o;
}

void appliquer(const OptionsPage& options, LignePdf& page, const LigneCalcul& calcul) {
  if (!options.reference) page.reference.clear();
  if (!options.unite) page.unite.clear();
  if (options.remise || page.remise.empty() || calcul.quantite.milliemes == 0) return;
  page.remise.clear();
  constexpr std::int64_t centimes_par_millieme = 10'000'000;
  page.prix_unitaire = format_prix_unitaire({static_cast<std::int64_t>(base::divide_half_away_from_zero(
      base::Int128{page.montant.value} * centimes_par_millieme, calcul.quantite.milliemes))});
}

void ajouter_mentions(DocumentPdf& page, std::string_view mentions) {
  while (!mentions.empty()) {
    const auto end = mentions.find('\n');
    const std::string_view sentence = mentions.substr(0, end);
    if (!est_dite_ailleurs(sentence)) page.mentions.emplace_back(sentence);
    mentions = end == std::string_view::npos ? std::string_view() : mentions.substr(end + 1);
  }
}

}  // namespace ventes
