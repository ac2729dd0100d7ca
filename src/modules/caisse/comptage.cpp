#include "modules/caisse/comptage.hpp"

namespace caisse {

std::optional<Comptage> lire_comptage(const json::Value* value, const std::string& pointer,
                                      std::vector<base::Fault>& faults) {
  if (value == nullptr || value->is_null()) return std::nullopt;
  if (value->kind != json::Kind::Object) {
    faults.push_back({"type_invalide", pointer, "Un comptage est un objet : {\"20\": 3, \"0.50\": 12}."});
    return std::nullopt;
  }
  Comptage comptage;
  for (const auto& [nom, nombre] : value->members) {
    const auto valeur = base::parse_decimal(nom, 2, base::centimes_max.value);
    const auto pieces = base::parse_decimal(nombre.text, 0, pieces_max);
    if (valeur.error || !coupure(valeur.units)) {
      faults.push_back({"coupure_inconnue", json::pointer_append(pointer, nom),
                        "Il n'existe ni pièce ni billet de « " + nom + " » €."});
    } else if (nombre.kind != json::Kind::Number || pieces.error || pieces.units < 0) {
      faults.push_back(
          {"nombre_invalide", json::pointer_append(pointer, nom), "Donnez un nombre de pièces ou de billets."});
    } else {
      comptage.coupures[valeur.units] += pieces.units;
    }
  }
  return comptage;
}

}  // namespace caisse
