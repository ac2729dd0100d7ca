#include "modules/caisse/core/suite_locale.hpp"

namespace caisse {

std::string texte_local(const TicketLocal& t) {
  std::string out = t.precedente + "\n" + t.registre + "\n" + std::to_string(t.sequence) + "\n" + t.id + "\n" +
                    t.emis_at + "\n" + t.caissier + "\n" + std::to_string(t.total.value) + "\n";
  for (std::size_t i = 0; i < t.lignes.size(); ++i) {
    const LigneLocale& l = t.lignes[i];
    if (i > 0) out += ';';
    out += l.designation + "|" + base::to_string(l.quantite) + "|" + std::to_string(l.prix.value) + "|" +
           std::to_string(l.taux.points_de_base);
  }
  out += '\n';
  for (std::size_t i = 0; i < t.paiements.size(); ++i) {
    if (i > 0) out += ';';
    out += t.paiements[i].moyen + "|" + std::to_string(t.paiements[i].montant.value);
  }
  return out;
}

std::string empreinte_nulle() { return std::string(64, '0'); }

}  // namespace caisse
