#include "modules/ventes/core/series.hpp"

#include "base/faults.hpp"
#include "modules/ventes/core/numero.hpp"

namespace ventes {

namespace {

/// "factures, avoirs et tickets".
std::string enumeration(const std::vector<std::string>& noms) {
  std::string texte;
  for (std::size_t i = 0; i < noms.size(); ++i) {
    if (i > 0) texte += i + 1 == noms.size() ? " et " : ", ";
    texte += noms[i];
  }
  return texte;
}

std::vector<base::Fault> ce_qu_elle_sert(const Serie& serie) {
  std::vector<base::Fault> faults;
  if (!serie.defauts.empty()) {
    std::vector<std::string> types;
    for (const TypeDocument type : serie.defauts) types.emplace_back(nom_pluriel(type));
    faults.push_back({"serie_par_defaut", "#/defauts",
                      "La série « " + serie.nom + " » est celle par défaut des documents : " + enumeration(types) +
                          ". Choisissez-en d'abord une autre."});
  }
  if (!serie.magasins.empty()) {
    std::vector<std::string> magasins;
    for (const MagasinServi& m : serie.magasins) {
      magasins.push_back(m.nom + " (" + std::string(nom_pluriel(m.type)) + ")");
    }
    faults.push_back({"serie_de_magasin", "#/magasins",
                      "Des magasins prennent leurs numéros dans la série « " + serie.nom +
                          " » : " + enumeration(magasins) + ". Reprenez-la-leur d'abord."});
  }
  if (serie.brouillons > 0) {
    faults.push_back({"serie_de_brouillons", "#/brouillons",
                      "Brouillons qui nomment la série « " + serie.nom + " » : " + std::to_string(serie.brouillons) +
                          ". Enregistrez-les d'abord dans une autre."});
  }
  return faults;
}

}  // namespace

std::string_view nom_pluriel(TypeDocument type) {
  switch (type) {
    case TypeDocument::Devis: return "devis";
    case TypeDocument::Commande: return "commandes";
    case TypeDocument::BonLivraison: return "bons de livraison";
    case TypeDocument::Facture: return "factures";
    case TypeDocument::FactureAcompte: return "factures d'acompte";
    case TypeDocument::Avoir: return "avoirs";
    case TypeDocument::Ticket: return "tickets";
  }
  return "documents";
}

std::int64_t prochain_compteur(const Serie& serie, int annee) {
  return serie.annuelle && serie.annee && annee > *serie.annee ? 1 : serie.prochain_numero;
}

std::vector<std::string> prochains_numeros(const Serie& serie, int annee, int combien) {
  std::vector<std::string> numeros;
  const std::int64_t premier = prochain_compteur(serie, annee);
  for (int i = 0; i < combien; ++i) numeros.push_back(format_numero(serie.motif, serie.prefixe, annee, premier + i));
  return numeros;
}

base::Result<base::Done> verifier_en_service(const Serie& serie) {
  if (serie.active) return base::Done{};
  return base::refuse(409, "serie_retiree",
                      "La série « " + serie.nom + " » est retirée : remettez-la en service d'abord.");
}

base::Result<base::Done> decider_retrait(const Serie& serie) {
  auto faults = ce_qu_elle_sert(serie);
  if (!faults.empty()) return base::refuse_all(std::move(faults), 409);
  return base::Done{};
}

base::Result<base::Done> decider_suppression(const Serie& serie) {
  if (serie.utilisee) {
    return base::refuse(
        409, "serie_utilisee",
        "La série « " + serie.nom + " » a donné des numéros : elle se retire, mais ne se supprime plus.");
  }
  return decider_retrait(serie);
}

}  // namespace ventes
