#include "modules/compta/core/ca3.hpp"

#include <algorithm>
#include <array>

namespace compta {

namespace {

struct LigneTaux {
  std::int32_t points_de_base;
  std::string_view numero;
};

constexpr LigneTaux metropole[] = {{2000, "08"}, {550, "09"}, {1000, "9B"}, {210, "T6"}};
constexpr LigneTaux corse[] = {{2000, "08"}, {550, "09"}, {1000, "T3"}, {210, "T4"}, {90, "T5"}, {1300, "P2"}};
constexpr LigneTaux dom[] = {{850, "10"}, {210, "11"}, {175, "T1"}, {105, "T2"}};

std::span<const LigneTaux> taux_du_territoire(Territoire territoire) {
  switch (territoire) {
    case Territoire::Corse: return corse;
    case Territoire::Dom: return dom;
    case Territoire::Metropole: break;
  }
  return metropole;
}

struct Intitule {
  std::string_view numero;
  std::string_view libelle;
};

/// In the order of the form.
constexpr Intitule intitules[] = {
    {"A1", "Ventes, prestations de services"},
    {"B5", "Régularisations d'opérations imposables"},
    {"E1", "Exportations hors UE"},
    {"E2", "Autres opérations non imposables"},
    {"F2", "Livraisons intracommunautaires à destination d'une personne assujettie"},
    {"08", "Taux normal 20 %"},
    {"09", "Taux réduit 5,5 %"},
    {"9B", "Taux réduit 10 %"},
    {"10", "Taux normal 8,5 % (DOM)"},
    {"11", "Taux réduit 2,1 % (DOM)"},
    {"T1", "Opérations réalisées dans les DOM, taux 1,75 %"},
    {"T2", "Opérations réalisées dans les DOM, taux 1,05 %"},
    {"T3", "Opérations réalisées en Corse, taux 10 %"},
    {"T4", "Opérations réalisées en Corse, taux 2,1 %"},
    {"T5", "Opérations réalisées en Corse, taux 0,9 %"},
    {"T6", "Opérations réalisées en France continentale au taux de 2,1 %"},
    {"13", "Anciens taux"},
    {"P2", "Produits pétroliers, taux 13 % (Corse)"},
    {"16", "Total de la TVA brute due"},
    {"21", "Autre TVA à déduire"},
    {"25", "Crédit de TVA"},
    {"TD", "TVA nette due"},
};

class Declaration {
 public:
  explicit Declaration(Territoire territoire) : m_territoire(territoire) {}

  void ajouter(const TvaDue& due) {
    const auto vide = case_de_la_categorie(due.categorie);
    if (!vide.empty()) {
      cumuler(vide, due.base, {});
    } else {
      cumuler(case_du_taux(due.taux, m_territoire), due.base, due.tva);
    }
  }

  std::vector<CaseCa3> finir() {
    base::Centimes ventes, brute, a_deduire, regularisations;
    for (CaseCa3& c : m_cases) {
      if (!c.tva) continue;
      if (c.base->value < 0 || c.tva->value < 0) {
        regularisations -= *c.base;
        a_deduire -= *c.tva;
        c.base = c.tva = base::Centimes{};
      }
      ventes += *c.base;
      brute += *c.tva;
    }
    poser("A1", ventes, std::nullopt);
    if (regularisations.value != 0) poser("B5", regularisations, std::nullopt);
    poser("16", std::nullopt, brute);
    if (a_deduire.value != 0) poser("21", std::nullopt, a_deduire);
    const base::Centimes nette = brute - a_deduire;
    if (nette.value >= 0) {
      poser("TD", std::nullopt, nette);
    } else {
      poser("25", std::nullopt, -nette);
    }
    std::sort(m_cases.begin(), m_cases.end(),
              [](const CaseCa3& a, const CaseCa3& b) { return rang(a.numero) < rang(b.numero); });
    return std::move(m_cases);
  }

 private:
  static std::ptrdiff_t rang(std::string_view numero) {
    return std::find_if(std::begin(intitules), std::end(intitules),
                        [&](const Intitule& i) { return i.numero == numero; }) -
           std::begin(intitules);
  }
  void poser(std::string_view numero, std::optional<base::Centimes> net, std::optional<base::Centimes> tva) {
    m_cases.push_back({numero, intitules[rang(numero)].libelle, net, tva});
  }
  void cumuler(std::string_view numero, base::Centimes net, std::optional<base::Centimes> tva) {
    const auto found =
        std::find_if(m_cases.begin(), m_cases.end(), [&](const CaseCa3& c) { return c.numero == numero; });
    if (found == m_cases.end()) return poser(numero, net, tva);
    *found->base += net;
    if (tva) *found->tva += *tva;
  }

  Territoire m_territoire;
  std::vector<CaseCa3> m_cases;
};

}  // namespace

Territoire territoire_de(std::string_view texte) {
  if (texte == "CORSE") return Territoire::Corse;
  if (texte == "DOM") return Territoire::Dom;
  return Territoire::Metropole;
}

std::int64_t euros(base::Centimes montant) {
  return static_cast<std::int64_t>(base::divide_half_away_from_zero(montant.value, 100));
}

std::string_view case_du_taux(base::Taux taux, Territoire territoire) {
  for (const LigneTaux& ligne : taux_du_territoire(territoire)) {
    if (ligne.points_de_base == taux.points_de_base) return ligne.numero;
  }
  return "13";
}

std::string_view case_de_la_categorie(std::string_view categorie) {
  if (categorie == "S") return "";
  if (categorie == "G") return "E1";
  if (categorie == "K") return "F2";
  return "E2";
}

std::vector<CaseCa3> cases_ca3(std::span<const TvaDue> dues, Territoire territoire) {
  Declaration declaration(territoire);
  for (const TvaDue& due : dues) declaration.ajouter(due);
  return declaration.finir();
}

std::optional<CritereCase> critere_de_la_case(std::string_view numero, Territoire territoire) {
  if (numero == "A1") return CritereCase{{"S"}, {}, {}};
  if (numero == "E1") return CritereCase{{"G"}, {}, {}};
  if (numero == "E2") return CritereCase{{"E", "O", "AE", "Z"}, {}, {}};
  if (numero == "F2") return CritereCase{{"K"}, {}, {}};
  std::vector<base::Taux> connus;
  for (const LigneTaux& ligne : taux_du_territoire(territoire)) {
    if (ligne.numero == numero) return CritereCase{{"S"}, {{ligne.points_de_base}}, {}};
    connus.push_back({ligne.points_de_base});
  }
  if (numero == "13") return CritereCase{{"S"}, {}, std::move(connus)};
  return std::nullopt;
}

}  // namespace compta
