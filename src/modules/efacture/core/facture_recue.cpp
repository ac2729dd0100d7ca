#include "modules/efacture/core/facture_recue.hpp"

#include "base/fold.hpp"

namespace efacture {

std::string_view to_text(Syntaxe syntaxe) {
  switch (syntaxe) {
    case Syntaxe::Cii: return "CII";
    case Syntaxe::Ubl: return "UBL";
    case Syntaxe::FacturX: return "FACTURX";
  }
  return "";
}

std::string cle_doublon(const FactureRecue& facture) {
  const Partie& v = facture.vendeur;
  const std::string& seller = !v.siren.empty() ? v.siren : v.numero_tva;
  return (seller.empty() ? base::fold_key(v.nom) : seller) + "|" + facture.numero + "|" +
         std::to_string(facture.date.year());
}

}  // namespace efacture
