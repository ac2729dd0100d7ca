#include "modules/fidelite/core/ajustement.hpp"

#include <string>

namespace fidelite {

std::vector<base::Fault> fautes_de_l_ajustement(const DemandeAjustement& d) {
  std::vector<base::Fault> faults;
  if (d.points == 0) {
    faults.push_back(
        base::Fault{"points_nuls", "#/points", "Dites combien de points donner, ou retirer avec un signe moins."});
  } else if (d.points < 0 && d.bonus) {
    faults.push_back(
        base::Fault{"bonus_negatif", "#/points", "Un bonus donne des points : retirez-les par un ajustement."});
  } else if (-d.points > d.disponibles) {
    faults.push_back(
        base::Fault{"points_insuffisants", "#/points",
                    "Le client n'a que " + std::to_string(d.disponibles) + " points : n'en retirez pas plus."});
  } else if (d.points > solde_max - d.solde) {
    faults.push_back(
        base::Fault{"hors_limites", "#/points", "Le solde du client dépasserait ce qui peut être enregistré."});
  }
  if (d.jusqu_au && *d.jusqu_au < d.aujourdhui) {
    faults.push_back(
        base::Fault{"date_passee", "#/jusquAu", "Cette date est passée : les points expireraient aussitôt."});
  } else if (d.jusqu_au && d.points < 0) {
    faults.push_back(base::Fault{"date_sans_gain", "#/jusquAu", "Seuls des points donnés ont une fin de validité."});
  }
  return faults;
}

}  // namespace fidelite
