#include "modules/ventes/core/periode.hpp"

namespace ventes {

base::Result<base::Done> verifier_periode(const std::optional<base::Date>& clos, base::Date date) {
  if (!clos || date > *clos) return base::Done{};
  return base::refuse(409, "periode_close",
                      "La période est close jusqu'au " + clos->french() + " : le " + date.french() +
                          " n'accepte plus d'écriture, choisissez une date postérieure.");
}

}  // namespace ventes
