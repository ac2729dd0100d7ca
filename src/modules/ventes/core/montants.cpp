#include "modules/ventes/core/montants.hpp"

#include <algorithm>
#include <string>

#include "base/faults.hpp"
#include "base/french_amounts.hpp"

namespace ventes {
namespace {

using base::Centimes;
using base::Fault;
using base::Int128;
using base::Taux;

constexpr std::int64_t cent_pour_cent = 10'000;

bool hors_limites(Int128 montant) { return montant > base::centimes_max.value || montant < -base::centimes_max.value; }

Centimes arrondi(Int128 dividende, Int128 diviseur) {
  return {static_cast<std::int64_t>(base::divide_half_away_from_zero(dividende, diviseur))};
}

Centimes pourcentage(Centimes montant, Taux taux) {
  return arrondi(Int128{montant.value} * taux.points_de_base, cent_pour_cent);
}

/// Completes the amount that the mode makes true.
Triple completer(ModePrix mode, Centimes montant, Taux taux) {
  if (mode == ModePrix::Ht) {
    const Centimes tva = tva_arrondie(montant, taux);
    return {montant, tva, montant + tva};
  }
  const Centimes ht = ht_arrondi(montant, taux);
  return {ht, montant - ht, montant};
}

/// A discount that `montant` can bear, with the sign of `montant`; nothing when it is not between none and all of it.
std::optional<Centimes> valeur_remise(const Remise& remise, Centimes montant) {
  if (const auto* taux = std::get_if<Taux>(&remise)) {
    if (taux->points_de_base < 0 || taux->points_de_base > cent_pour_cent) return std::nullopt;
    return pourcentage(montant, *taux);
  }
  const Centimes valeur = std::get<Centimes>(remise);
  const Centimes taille = montant.value < 0 ? -montant : montant;
  if (valeur.value < 0 || valeur > taille) return std::nullopt;
  return montant.value < 0 ? -valeur : valeur;
}

/// Amounts of one group while the document is being computed, in the sense of the mode.
struct Cumul {
  CategorieTva categorie;
  Taux taux;
  Int128 lignes = 0;
  Int128 frais = 0;
  Centimes remise;
};

class Calcul {
 public:
  explicit Calcul(const DocumentCalcul& document) : m_document(document) {}

  base::Result<Montants> calculer() {
    lire_lignes();
    lire_frais();
    verifier_sommes();
    std::sort(m_cumuls.begin(), m_cumuls.end(), [](const Cumul& a, const Cumul& b) {
      return a.categorie != b.categorie ? a.categorie < b.categorie : a.taux < b.taux;
    });
    if (m_faults.empty()) repartir_remise();
    if (!m_faults.empty()) return base::refuse_all(std::move(m_faults));
    for (const Cumul& cumul : m_cumuls) ajouter_groupe(cumul);
    m_out.detail_frais = detailler_frais(m_document.mode, m_document.frais, m_out.groupes);
    for (const GroupeTva& groupe : m_out.groupes) {
      m_out.total_lignes += groupe.lignes;
      m_out.remise += groupe.remise;
      m_out.frais += groupe.frais;
      m_out.total += groupe.total;
    }
    if (hors_limites(m_out.total.ttc.value)) return base::refuse_all({total_hors_limites()});
    return std::move(m_out);
  }

 private:
  static Fault total_hors_limites() {
    return {"montant_hors_limites", "#/lignes",
            "Le total du document dépasse 999 999 999 999,99 € : répartissez les lignes sur plusieurs documents."};
  }

  Cumul& cumul_de(CategorieTva categorie, Taux taux) {
    for (Cumul& cumul : m_cumuls) {
      if (cumul.categorie == categorie && cumul.taux == taux) return cumul;
    }
    return m_cumuls.emplace_back(Cumul{categorie, taux, 0, 0, {}});
  }

  void verifier_categorie(CategorieTva categorie, Taux taux, const char* liste, std::size_t i) {
    const bool taux_possible = taux.points_de_base >= 0 && taux.points_de_base <= cent_pour_cent;
    if (taux_possible && (categorie == CategorieTva::S || taux.points_de_base == 0)) return;
    m_faults.push_back({"taux_incompatible_categorie", base::pointer_to(liste, i, "tva"),
                        taux_possible ? "La catégorie de TVA " + std::string(to_text(categorie)) +
                                            " ne porte pas de taux : mettez 0 ou choisissez la catégorie S."
                                      : "Le taux de TVA doit être compris entre 0 et 100 %."});
  }

  void lire_lignes() {
    m_out.lignes.resize(m_document.lignes.size());
    for (std::size_t i = 0; i < m_document.lignes.size(); ++i) {
      const LigneCalcul& ligne = m_document.lignes[i];
      if (!ligne.comptee) continue;
      // Thousandths × millionths of a euro, to centimes.
      const Int128 brut = base::divide_half_away_from_zero(
          Int128{ligne.quantite.milliemes} * ligne.prix_unitaire.millioniemes, 10'000'000);
      const bool trop = hors_limites(brut);
      MontantsLigne& out = m_out.lignes[i];
      if (!trop) out.brut = {static_cast<std::int64_t>(brut)};
      if (ligne.remise && !trop) {
        const auto remise = valeur_remise(*ligne.remise, out.brut);
        if (!remise) {
          m_faults.push_back({"remise_invalide", base::pointer_to("lignes", i, "remise"),
                              "La remise d'une ligne va de 0 à 100 %, ou de 0 au montant de la ligne (" +
                                  base::french_euros(out.brut) + ")."});
        }
        out.remise = remise.value_or(Centimes{});
      }
      verifier_categorie(ligne.categorie, ligne.taux, "lignes", i);
      if (trop) {
        m_faults.push_back({"montant_hors_limites", base::pointer_to("lignes", i, "quantite"),
                            "Quantité × prix dépasse 999 999 999 999,99 € : réduisez la quantité ou le prix."});
        continue;
      }
      m_out.remises_lignes += out.remise;
      cumul_de(ligne.categorie, ligne.taux).lignes += (out.brut - out.remise).value;
    }
  }

  void lire_frais() {
    for (std::size_t i = 0; i < m_document.frais.size(); ++i) {
      const Frais& frais = m_document.frais[i];
      verifier_categorie(frais.categorie, frais.taux, "frais", i);
      if (hors_limites(frais.montant.value)) {
        m_faults.push_back({"montant_hors_limites", base::pointer_to("frais", i, "montant"),
                            "Le montant des frais dépasse 999 999 999 999,99 €."});
        continue;
      }
      cumul_de(frais.categorie, frais.taux).frais += frais.montant.value;
    }
  }

  // Bounds the size of what is summed, not only the sum: large amounts that cancel out must not overflow a column.
  void verifier_sommes() {
    Int128 taille = 0;
    for (const Cumul& cumul : m_cumuls) {
      taille += cumul.lignes < 0 ? -cumul.lignes : cumul.lignes;
      taille += cumul.frais < 0 ? -cumul.frais : cumul.frais;
    }
    if (hors_limites(taille)) m_faults.push_back(total_hors_limites());
  }

  void repartir_remise() {
    if (!m_document.remise) return;
    Centimes lignes;
    for (const Cumul& cumul : m_cumuls) lignes += Centimes{static_cast<std::int64_t>(cumul.lignes)};
    const bool sans_ligne = std::none_of(m_document.lignes.begin(), m_document.lignes.end(),
                                         [](const LigneCalcul& ligne) { return ligne.comptee; });
    // A draft may name its discount before its first line.
    if (sans_ligne) return;
    const auto remise = valeur_remise(*m_document.remise, lignes);
    if (!remise) {
      m_faults.push_back(
          {"remise_invalide", "#/remise",
           "La remise du document va de 0 à 100 %, ou de 0 au total des lignes (" + base::french_euros(lignes) + ")."});
      return;
    }
    Centimes reste = *remise;
    const auto* taux = std::get_if<Taux>(&*m_document.remise);
    for (Cumul& cumul : m_cumuls) {
      if (taux != nullptr) {
        cumul.remise = arrondi(cumul.lignes * taux->points_de_base, cent_pour_cent);
      } else if (lignes.value != 0) {
        const Int128 signe = lignes.value < 0 ? -1 : 1;
        cumul.remise = arrondi(signe * cumul.lignes * remise->value, signe * lignes.value);
      }
      reste -= cumul.remise;
    }
    donner_le_reste(reste);
  }

  /// Gives the centimes lost or won by rounding to the largest group, and to the next when it would give more than its
  /// lines or less than nothing.
  void donner_le_reste(Centimes reste) {
    if (reste.value == 0) return;
    std::vector<Cumul*> par_taille;
    for (Cumul& cumul : m_cumuls) par_taille.push_back(&cumul);
    const auto taille = [](const Cumul* c) { return c->lignes < 0 ? -c->lignes : c->lignes; };
    std::stable_sort(par_taille.begin(), par_taille.end(),
                     [&](const Cumul* a, const Cumul* b) { return taille(a) > taille(b); });
    for (Cumul* cumul : par_taille) {
      const auto lignes = static_cast<std::int64_t>(cumul->lignes);
      const std::int64_t voulu = cumul->remise.value + reste.value;
      const std::int64_t donne =
          std::clamp(voulu, std::min<std::int64_t>(0, lignes), std::max<std::int64_t>(0, lignes));
      reste -= Centimes{donne - cumul->remise.value};
      cumul->remise = {donne};
    }
  }

  void ajouter_groupe(const Cumul& cumul) {
    const ModePrix mode = m_document.mode;
    GroupeTva groupe;
    groupe.categorie = cumul.categorie;
    groupe.taux = cumul.taux;
    const Centimes lignes{static_cast<std::int64_t>(cumul.lignes)};
    const Centimes frais{static_cast<std::int64_t>(cumul.frais)};
    groupe.lignes = completer(mode, lignes, cumul.taux);
    groupe.total = completer(mode, lignes - cumul.remise + frais, cumul.taux);
    // Only the total is rounded by law; what explains it takes the centime of difference, the discount first.
    if (cumul.remise.value == 0) {
      groupe.frais = groupe.total - groupe.lignes;
    } else {
      groupe.frais = completer(mode, frais, cumul.taux);
      groupe.remise = groupe.lignes + groupe.frais - groupe.total;
    }
    repartir_sur_lignes(groupe);
    m_out.groupes.push_back(groupe);
  }

  void repartir_sur_lignes(const GroupeTva& groupe) {
    m_index.clear();
    m_nets.clear();
    for (std::size_t i = 0; i < m_document.lignes.size(); ++i) {
      const LigneCalcul& ligne = m_document.lignes[i];
      if (!ligne.comptee || ligne.categorie != groupe.categorie || ligne.taux != groupe.taux) continue;
      m_index.push_back(i);
      m_nets.push_back(m_out.lignes[i].brut - m_out.lignes[i].remise);
    }
    m_parts.resize(m_nets.size());
    const bool ht = m_document.mode == ModePrix::Ht;
    const std::int64_t taux = groupe.taux.points_de_base;
    partager(m_nets, ht ? taux : cent_pour_cent, ht ? cent_pour_cent : cent_pour_cent + taux,
             ht ? groupe.lignes.tva : groupe.lignes.ht, m_parts);
    for (std::size_t k = 0; k < m_index.size(); ++k) {
      Triple& net = m_out.lignes[m_index[k]].net;
      net = ht ? Triple{m_nets[k], m_parts[k], m_nets[k] + m_parts[k]}
               : Triple{m_parts[k], m_nets[k] - m_parts[k], m_nets[k]};
    }
  }

  const DocumentCalcul& m_document;
  Montants m_out;
  std::vector<Fault> m_faults;
  std::vector<Cumul> m_cumuls;
  std::vector<std::size_t> m_index;
  std::vector<Centimes> m_nets;
  std::vector<Centimes> m_parts;
};

}  // namespace

base::Result<Montants> calculer(const DocumentCalcul& document) { return Calcul(document).calculer(); }

std::vector<Triple> detailler_frais(ModePrix mode, std::span<const Frais> frais, std::span<const GroupeTva> groupes) {
  std::vector<Triple> detail(frais.size());
  const bool ht = mode == ModePrix::Ht;
  for (const GroupeTva& groupe : groupes) {
    std::vector<std::size_t> index;
    std::vector<Centimes> poids;
    std::int64_t somme = 0;
    for (std::size_t i = 0; i < frais.size(); ++i) {
      if (frais[i].categorie != groupe.categorie || frais[i].taux != groupe.taux) continue;
      index.push_back(i);
      poids.push_back(frais[i].montant);
      somme += frais[i].montant.value;
    }
    if (index.empty()) continue;
    const Centimes vrai = ht ? groupe.frais.ht : groupe.frais.ttc;
    const Centimes autre = ht ? groupe.frais.tva : groupe.frais.ht;
    std::vector<Centimes> vrais(index.size());
    std::vector<Centimes> autres(index.size());
    // Charges that cancel out have no proportion: the first takes what rounding left.
    const std::int64_t sens = somme < 0 ? -1 : 1;
    partager(poids, somme == 0 ? 1 : sens * vrai.value, somme == 0 ? 1 : sens * somme, vrai, vrais);
    partager(poids, somme == 0 ? 0 : sens * autre.value, somme == 0 ? 1 : sens * somme, autre, autres);
    for (std::size_t k = 0; k < index.size(); ++k) {
      detail[index[k]] =
          ht ? Triple{vrais[k], autres[k], vrais[k] + autres[k]} : Triple{autres[k], vrais[k] - autres[k], vrais[k]};
    }
  }
  return detail;
}

Centimes tva_arrondie(Centimes ht, Taux taux) { return pourcentage(ht, taux); }

Centimes ht_arrondi(Centimes ttc, Taux taux) {
  return arrondi(Int128{ttc.value} * cent_pour_cent, cent_pour_cent + taux.points_de_base);
}

void partager(std::span<const Centimes> weights, std::int64_t numerator, std::int64_t denominator, Centimes total,
              std::span<Centimes> out) {
  struct Reste {
    std::int64_t reste;
    std::size_t i;
    bool nul;
  };
  std::vector<Reste> restes;
  restes.reserve(weights.size());
  std::int64_t manque = total.value;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Int128 exact = Int128{weights[i].value} * numerator;
    std::int64_t part = 0;
    std::int64_t reste = 0;
    if (exact <= INT64_MAX && exact >= INT64_MIN) {
      part = static_cast<std::int64_t>(exact) / denominator;
      reste = static_cast<std::int64_t>(exact) % denominator;
    } else {
      part = static_cast<std::int64_t>(exact / denominator);
      reste = static_cast<std::int64_t>(exact % denominator);
    }
    if (reste < 0) reste += denominator, --part;
    out[i] = {part};
    manque -= part;
    restes.push_back({reste, i, weights[i].value == 0});
  }
  if (manque == 0 || restes.empty()) return;
  // More centimes than parts happens only when `total` is imposed from outside, as by a last credit note.
  const std::int64_t pas = manque > 0 ? 1 : -1;
  std::sort(restes.begin(), restes.end(), [pas](const Reste& a, const Reste& b) {
    if (a.nul != b.nul) return b.nul;
    if (a.reste != b.reste) return pas > 0 ? a.reste > b.reste : a.reste < b.reste;
    return a.i < b.i;
  });
  const auto utiles =
      static_cast<std::size_t>(std::count_if(restes.begin(), restes.end(), [](const Reste& r) { return !r.nul; }));
  for (std::size_t k = 0; manque != 0; ++k, manque -= pas) {
    out[restes[utiles == 0 ? 0 : k % utiles].i] += Centimes{pas};
  }
}

}  // namespace ventes
