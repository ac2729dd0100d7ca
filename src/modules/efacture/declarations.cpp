#include "modules/efacture/declarations.hpp"

#include "modules/efacture/parts.hpp"

namespace efacture {

std::vector<SourceDeclaree> lire_ventes(const pg::Rows& rows) {
  std::vector<SourceDeclaree> sources;
  sources.reserve(static_cast<std::size_t>(rows.size()));
  for (int row = 0; row < rows.size(); ++row) {
    SourceDeclaree s;
    s.document = rows.uuid(row, 0);
    s.jour = rows.date(row, 1);
    s.comptee = rows.boolean(row, 2);
    s.operation = rows.text(row, 3);
    s.categorie_tva = rows.text(row, 4);
    s.taux = {static_cast<std::int32_t>(base::parse_decimal(rows.text(row, 5), 2, 100'000).units)};
    s.base_ht = rows.centimes(row, 6);
    s.tva = rows.centimes(row, 7);
    s.lignes_ht = rows.centimes(row, 8);
    s.services_ht = rows.centimes(row, 9);
    sources.push_back(std::move(s));
  }
  return sources;
}

std::vector<SourceDeclaree> lire_paiements(const pg::Rows& rows) {
  std::vector<SourceDeclaree> sources;
  for (int row = 0; row < rows.size(); ++row) {
    const base::Centimes montant = rows.centimes(row, 3);
    std::vector<PartPayee> parts = lire_parts(rows.text(row, 6));
    if (parts.empty() && !rows.is_null(row, 7)) {
      const auto groupes = lire_parts(rows.text(row, 7));
      base::Centimes total;
      for (const PartPayee& groupe : groupes) total += groupe.ttc;
      if (total.value != 0) parts = repartir_paiement(groupes, rows.centimes(row, 8), montant);
    }
    for (const PartPayee& part : parts) {
      SourceDeclaree s;
      s.document = rows.uuid(row, 1);
      s.paiement = rows.uuid(row, 0);
      s.jour = rows.date(row, 2);
      const bool avoir = rows.boolean(row, 4);
      s.comptee = !avoir && montant.value > 0;
      // VAT is due on receipt for services, and for the deposits of goods.
      s.operation = rows.text(row, 5) == "BIENS" ? "BIENS" : "SERVICES";
      s.categorie_tva = part.categorie;
      s.taux = part.taux;
      s.base_ht = avoir ? -part.ttc : part.ttc;
      sources.push_back(std::move(s));
    }
  }
  return sources;
}

}  // namespace efacture
