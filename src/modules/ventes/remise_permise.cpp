#include "modules/ventes/remise_permise.hpp"

namespace ventes {

base::Result<base::Done> verifier_remise(const command::Context& context, const Brouillon& brouillon,
                                         const Montants& montants) {
  const auto bound = context.who().bounds.find("ventes:remise");
  if (bound == context.who().bounds.end()) return base::Done{};
  base::Centimes brut;
  for (const MontantsLigne& ligne : montants.lignes) brut += ligne.brut;
  const Triple& remise = montants.remise;
  const base::Centimes accordee = montants.remises_lignes + (brouillon.mode == ModePrix::Ht ? remise.ht : remise.ttc);
  if (base::Int128{accordee.value} * 10'000 <= base::Int128{brut.value} * bound->second) return base::Done{};
  return base::refuse(403, "remise_excessive",
                      "Vous pouvez accorder au plus " + base::format_decimal_short(bound->second, 2) +
                          " % de remise : demandez à un responsable d'enregistrer celle-ci.");
}

}  // namespace ventes
