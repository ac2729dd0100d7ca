#include "modules/caisse/cartes.hpp"

#include <algorithm>
#include <map>

#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

/// Accepted amounts by demand.
using Acceptees = std::map<base::Uuid, base::Centimes>;

bool par_terminal(const Vente& vente, Connu& connu) {
  return vente.en_cours() && connu.registre(vente.registre)->carte_par_terminal;
}

/// A card that pays; what is given back to one is not asked of the terminal here.
bool carte(const Encaissement& e) { return e.moyen == ventes::MoyenPaiement::Carte && e.montant.value > 0; }

void verifier(Vente& vente, const Registre& registre, const Acceptees& acceptees) {
  std::vector<base::Fault> faults;
  for (std::size_t i = 0; i < vente.encaissements.size(); ++i) {
    const Encaissement& e = vente.encaissements[i];
    if (!carte(e)) continue;
    if (e.manuel) {
      signaler(vente, registre, "carte_manuelle",
               "Une carte de " + base::to_string(e.montant) + " € a été passée à la main, hors du terminal relié.");
      continue;
    }
    const auto acceptee = acceptees.find(e.id);
    if (acceptee != acceptees.end() && acceptee->second >= e.montant) continue;
    const std::string detail = acceptee == acceptees.end()
                                   ? "Le terminal n'a pas accepté ce paiement."
                                   : "Le terminal a accepté " + base::to_string(acceptee->second) + " € et non " +
                                         base::to_string(e.montant) + " €.";
    faults.push_back({"carte_non_acceptee", "#/paiements/" + std::to_string(i), detail});
  }
  if (faults.empty()) return;
  if (!vente.remis) return ecarter(vente, command::invalid_input(std::move(faults)));
  for (const base::Fault& f : faults) signaler(vente, registre, "carte_sans_terminal", f.detail);
}

}  // namespace

void verifier_cartes(command::Group& group, std::vector<Vente>& ventes, Connu& connu) {
  std::vector<std::optional<std::string>> demandes;
  for (const Vente& vente : ventes) {
    if (!par_terminal(vente, connu)) continue;
    for (const Encaissement& e : vente.encaissements) {
      if (carte(e) && !e.manuel) demandes.emplace_back(e.id.text());
    }
  }
  Acceptees acceptees;
  if (!demandes.empty()) {
    ventes.front().context().queue(sql::demandes_terminal, pg::Params().array(demandes));
    const auto lus = group.read();
    for (int row = 0; row < lus[0].size(); ++row) acceptees.emplace(lus[0].uuid(row, 0), lus[0].centimes(row, 1));
  }
  for (Vente& vente : ventes) {
    if (par_terminal(vente, connu)) verifier(vente, *connu.registre(vente.registre), acceptees);
  }
}

}  // namespace caisse
