#include "modules/ventes/core/repartition.hpp"

#include <algorithm>

namespace ventes {

using base::Centimes;

std::vector<Part> parts_de(std::span<const GroupeTva> groupes) {
  std::vector<Part> parts;
  parts.reserve(groupes.size());
  for (const GroupeTva& g : groupes) parts.push_back({g.categorie, g.taux, g.total});
  return parts;
}

void cumuler(std::vector<Part>& parts, const Part& part, int sens) {
  const Triple montant = sens < 0 ? -part.montant : part.montant;
  for (Part& p : parts) {
    if (p.categorie != part.categorie || p.taux != part.taux) continue;
    p.montant += montant;
    return;
  }
  parts.push_back({part.categorie, part.taux, montant});
}

Centimes total_positif(std::span<const Part> reste) {
  Centimes somme;
  for (const Part& p : reste) somme += std::max(p.montant.ttc, Centimes{});
  return somme;
}

Triple prelever(const Part& reste, Centimes ttc) {
  if (ttc == reste.montant.ttc) return reste.montant;
  const Centimes plancher = std::max(ttc - reste.montant.tva, Centimes{});
  const Centimes ht = std::clamp(ht_arrondi(ttc, reste.taux), plancher, std::max(plancher, reste.montant.ht));
  return {ht, ttc - ht, ttc};
}

std::vector<Triple> repartir(std::span<const Part> reste, Centimes ttc) {
  std::vector<Triple> montants(reste.size());
  const Centimes total = total_positif(reste);
  if (total.value == 0 || ttc.value == 0) return montants;
  std::vector<Centimes> poids;
  poids.reserve(reste.size());
  for (const Part& p : reste) poids.push_back(std::max(p.montant.ttc, Centimes{}));
  std::vector<Centimes> parts(reste.size());
  partager(poids, ttc.value, total.value, ttc, parts);
  for (std::size_t i = 0; i < reste.size(); ++i) {
    if (parts[i].value != 0) montants[i] = prelever(reste[i], parts[i]);
  }
  return montants;
}

ModePrix mode_fidele(std::span<const Part> parts) {
  const bool ht = std::all_of(parts.begin(), parts.end(), [](const Part& p) {
    return p.montant.tva == tva_arrondie(p.montant.ht, p.taux);
  });
  return ht ? ModePrix::Ht : ModePrix::Ttc;
}

LignesParTaux lignes_par_taux(std::span<const Part> parts) {
  LignesParTaux out;
  out.mode = mode_fidele(parts);
  Montants& m = out.montants;
  for (const Part& part : parts) {
    if (part.montant == Triple{}) continue;
    const Centimes vrai = out.mode == ModePrix::Ht ? part.montant.ht : part.montant.ttc;
    LigneCalcul ligne;
    ligne.quantite = {1'000};
    ligne.prix_unitaire = {vrai.value * 10'000};
    ligne.taux = part.taux;
    ligne.categorie = part.categorie;
    out.lignes.push_back(ligne);
    m.lignes.push_back({vrai, {}, part.montant});
    GroupeTva groupe;
    groupe.categorie = part.categorie;
    groupe.taux = part.taux;
    groupe.lignes = groupe.total = part.montant;
    m.groupes.push_back(groupe);
    m.total_lignes += part.montant;
    m.total += part.montant;
  }
  std::sort(m.groupes.begin(), m.groupes.end(), [](const GroupeTva& a, const GroupeTva& b) {
    return a.categorie != b.categorie ? a.categorie < b.categorie : a.taux < b.taux;
  });
  return out;
}

}  // namespace ventes
