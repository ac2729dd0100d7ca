#include "modules/ventes/core/decoupe.hpp"

#include <algorithm>

namespace ventes {
namespace {

using base::Centimes;
using base::Int128;
using base::PrixUnitaire;
using base::Quantite;

// Thousandths × millionths of a euro, to centimes.
constexpr std::int64_t par_centime = 10'000'000;

Centimes proportion(Centimes montant, std::int64_t num, std::int64_t den) {
  if (den == 0) return {};
  const Int128 signe = den < 0 ? -1 : 1;
  return {static_cast<std::int64_t>(base::divide_half_away_from_zero(signe * montant.value * num, signe * den))};
}

Centimes brut(Quantite quantite, PrixUnitaire prix) {
  return {static_cast<std::int64_t>(
      base::divide_half_away_from_zero(Int128{quantite.milliemes} * prix.millioniemes, par_centime))};
}

Centimes vrai(ModePrix mode, const Triple& montant) { return mode == ModePrix::Ht ? montant.ht : montant.ttc; }

bool entre(Centimes part, Centimes tout) {
  return tout.value < 0 ? part >= tout && part.value <= 0 : part <= tout && part.value >= 0;
}

/// What the engine makes of a line with its discount in percent.
Centimes net_naturel(const LigneCalcul& ligne) {
  const Centimes total = brut(ligne.quantite, ligne.prix_unitaire);
  const auto* taux = ligne.remise ? std::get_if<base::Taux>(&*ligne.remise) : nullptr;
  return taux == nullptr ? total : total - proportion(total, taux->points_de_base, 10'000);
}

/// Gives a line the discount, or the price, that makes its net amount `net`.
void ajuster(LigneCalcul& ligne, Centimes net) {
  const bool en_montant = ligne.remise && std::holds_alternative<Centimes>(*ligne.remise);
  if (!en_montant && net_naturel(ligne) == net) return;
  Centimes total = brut(ligne.quantite, ligne.prix_unitaire);
  if (!entre(net, total)) {
    // The amount lies above price × quantity by the centime that rounding lost: the smallest price that reaches it.
    const Int128 signe = ligne.quantite.milliemes < 0 ? -1 : 1;
    auto prix = static_cast<std::int64_t>(base::divide_half_away_from_zero(
        signe * Int128{net.value} * par_centime, signe * Int128{ligne.quantite.milliemes}));
    while (!entre(net, brut(ligne.quantite, {prix}))) ++prix;
    ligne.prix_unitaire = {prix};
    total = brut(ligne.quantite, ligne.prix_unitaire);
  }
  ligne.remise.reset();
  const Centimes ecart = net.value < 0 ? net - total : total - net;
  if (ecart.value != 0) ligne.remise = Remise{ecart};
}

}  // namespace

Morceau decouper(const DocumentADecouper& document, std::span<const Quantite> quantites) {
  Morceau morceau;
  morceau.lignes.assign(document.lignes.begin(), document.lignes.end());
  Centimes avant, apres;
  for (std::size_t i = 0; i < document.lignes.size(); ++i) {
    LigneCalcul& ligne = morceau.lignes[i];
    const Quantite tout = ligne.quantite;
    ligne.quantite = quantites[i];
    if (!ligne.comptee) continue;
    const Centimes net = vrai(document.mode, document.montants.lignes[i].net);
    const Centimes coupe = proportion(net, document.deja[i].milliemes, tout.milliemes);
    const Centimes coupe_apres = proportion(net, document.deja[i].milliemes + quantites[i].milliemes, tout.milliemes);
    avant += coupe;
    apres += coupe_apres;
    if (quantites[i].milliemes != 0 && quantites[i] != tout) ajuster(ligne, coupe_apres - coupe);
  }
  const Centimes remise = vrai(document.mode, document.montants.remise);
  const Centimes lignes = vrai(document.mode, document.montants.total_lignes);
  morceau.remise = proportion(remise, apres.value, lignes.value) - proportion(remise, avant.value, lignes.value);
  return morceau;
}

std::optional<Remise> remise_des_morceaux(ModePrix mode, std::span<const LigneCalcul> lignes,
                                          std::optional<base::Taux> commun, Centimes montant) {
  if (commun) {
    const auto essai = calculer({mode, lignes, Remise{*commun}, {}});
    if (essai && vrai(mode, essai->remise) == montant) return Remise{*commun};
  }
  if (montant.value <= 0) return std::nullopt;
  return Remise{montant};
}

}  // namespace ventes
