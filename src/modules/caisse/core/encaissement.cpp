#include "modules/caisse/core/encaissement.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/faults.hpp"
#include "base/french_amounts.hpp"

namespace caisse {

namespace {

using ventes::MoyenPaiement;

std::string place(std::size_t i, std::string_view champ) { return base::pointer_to("paiements", i, champ); }

void verifier_arrondi(const Reglement& r, std::vector<base::Fault>& fautes) {
  if (r.arrondi.value == 0) return;
  const auto& e = r.encaissements;
  const auto especes =
      std::find_if(e.begin(), e.end(), [](const auto& un) { return un.moyen == MoyenPaiement::Especes; });
  const bool au_pas = r.pas_arrondi > 0 && std::abs(r.arrondi.value) * 2 <= r.pas_arrondi;
  if (especes == e.end() || !au_pas || especes->montant.value % r.pas_arrondi != 0) {
    fautes.push_back({"arrondi_refuse", "#/arrondi",
                      "Seul un paiement en espèces s'arrondit, au pas réglé pour la caisse et d'un demi-pas au plus."});
  }
}

void verifier_rendu(const Encaissement& e, std::size_t i, base::Centimes pourboire, std::vector<base::Fault>& fautes) {
  if (!e.donne && !e.rendu) return;
  if (e.moyen != MoyenPaiement::Especes) {
    if (e.rendu.value_or(base::Centimes{}).value != 0 || (e.donne && *e.donne != e.montant)) {
      fautes.push_back({"rendu_sans_especes", place(i, "donne"),
                        "Seules les espèces rendent la monnaie : un titre ou un bon qui dépasse ne se rend pas."});
    }
    return;
  }
  const base::Centimes reste = e.donne.value_or(e.montant) - e.montant - e.rendu.value_or(base::Centimes{});
  if (e.rendu.value_or(base::Centimes{}).value < 0 || (reste.value != 0 && reste != pourboire)) {
    fautes.push_back(
        {"rendu_incoherent", place(i, "rendu"), "La monnaie rendue n'est pas ce qui reste de la somme donnée."});
  }
}

}  // namespace

base::Centimes rendu(const std::vector<Encaissement>& encaissements) {
  base::Centimes somme;
  for (const Encaissement& e : encaissements) somme += e.rendu.value_or(base::Centimes{});
  return somme;
}

base::Centimes total(const std::vector<Encaissement>& encaissements) {
  base::Centimes somme;
  for (const Encaissement& e : encaissements) somme += e.montant;
  return somme;
}

std::vector<base::Fault> fautes(const Reglement& r) {
  std::vector<base::Fault> fautes;
  const base::Centimes paye = total(r.encaissements);
  if (paye != r.du) {
    fautes.push_back({"paiements_differents", "#/paiements",
                      "Les paiements font " + base::french_euros(paye) + " et non " + base::french_euros(r.du) + "."});
  }
  for (std::size_t i = 0; i < r.encaissements.size(); ++i) {
    const Encaissement& e = r.encaissements[i];
    if (e.montant.value == 0) {
      fautes.push_back({"montant_nul", place(i, "montant"), "Un paiement de zéro ne s'enregistre pas."});
    } else if ((e.montant.value < 0) != (r.du.value < 0)) {
      fautes.push_back({"sens_contraire", place(i, "montant"), "On n'encaisse pas et ne rend pas sur un même ticket."});
    }
    verifier_rendu(e, i, r.pourboire, fautes);
  }
  verifier_arrondi(r, fautes);
  return fautes;
}

}  // namespace caisse
