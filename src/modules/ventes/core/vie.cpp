#include "modules/ventes/core/vie.hpp"

#include <string>

#include "base/faults.hpp"
#include "modules/ventes/core/transitions.hpp"

namespace ventes {

base::Result<StatutDocument> avancer(TypeDocument type, StatutDocument statut, std::string_view verbe) {
  if (const auto vers = next(type, statut, verbe)) return *vers;
  std::string detail = "« " + std::string(verbe) + " » n'est pas possible : ce document (" +
                       std::string(to_text(type)) + ") est à l'état " + std::string(to_text(statut)) + ".";
  const auto verbes = possible_verbs(type, statut);
  for (std::size_t i = 0; i < verbes.size(); ++i) {
    detail.append(i == 0 ? " Possible maintenant : " : ", ").append(verbes[i]);
  }
  if (!verbes.empty()) detail += ".";
  return base::refuse(409, "transition_impossible", std::move(detail));
}

bool expire(std::optional<base::Date> validite, base::Date jour) { return validite && *validite < jour; }

base::Result<base::Done> verifier_reponse(base::Date emission, std::optional<base::Date> validite, base::Date jour,
                                          base::Date aujourdhui) {
  if (jour > aujourdhui) {
    return base::refuse_all({{"date_future", "#/date", "La réponse du client ne peut pas être datée de l'avenir."}});
  }
  if (jour < emission) {
    return base::refuse_all({{"date_avant_emission", "#/date",
                              "Le devis est du " + emission.french() + " : la réponse ne peut pas le précéder."}});
  }
  if (expire(validite, jour)) {
    return base::refuse(
        409, "devis_expire",
        "Ce devis n'était valable que jusqu'au " + validite->french() + " : rouvrez-le pour en prolonger la validité.");
  }
  return base::Done{};
}

base::Result<base::Done> verifier_sans_suite(bool engage, bool en_cours) {
  if (engage) {
    return base::refuse(
        409, "deja_livre_ou_facture",
        "Ce document est déjà livré ou facturé, en tout ou partie : il ne s'annule plus. Enregistrez un "
        "retour, faites un avoir, ou clôturez la commande.");
  }
  if (en_cours) {
    return base::refuse(409, "suite_en_cours",
                        "D'autres documents viennent de celui-ci : supprimez leurs brouillons ou annulez-les d'abord.");
  }
  return base::Done{};
}

}  // namespace ventes
