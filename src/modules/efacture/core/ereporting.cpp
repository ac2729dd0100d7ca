#include "modules/efacture/core/ereporting.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace efacture {

namespace {

using base::Centimes;
using base::Date;

constexpr std::array<std::string_view, 4> numeros{"10.1", "10.2", "10.3", "10.4"};

bool par_facture(FluxDeclare flux) {
  return flux == FluxDeclare::VentesEtranger || flux == FluxDeclare::PaiementsEtranger;
}
bool paiements(FluxDeclare flux) {
  return flux == FluxDeclare::PaiementsEtranger || flux == FluxDeclare::PaiementsParticuliers;
}

Date premier(Date jour) { return Date::of(jour.year(), jour.month(), 1); }

/// The tenth, or the thirtieth (the last of a shorter month), of the month after `au`.
Date limite_du_mois(Date au, unsigned jour) {
  const Date month = premier(au).plus_months(1);
  return std::min(month.plus_days(static_cast<int>(jour) - 1), month.end_of_month());
}

Periode decade(Date jour) {
  const Date month = premier(jour);
  const unsigned first = jour.day() <= 10 ? 1 : jour.day() <= 20 ? 11 : 21;
  const Date du = month.plus_days(static_cast<int>(first) - 1);
  const Date au = first == 21 ? month.end_of_month() : du.plus_days(9);
  return {du, au, au.plus_days(10)};
}

std::string categorie_taxee(bool services) { return services ? "TPS1" : "TLB1"; }

/// A source as parts of categories: one, or two when its document mixes goods and services.
struct Portion {
  std::string categorie;
  Centimes base_ht;
  Centimes tva;
};

Centimes part(Centimes de, Centimes numerateur, Centimes denominateur) {
  const base::Int128 product = static_cast<base::Int128>(de.value) * numerateur.value;
  const bool negative = denominateur.value < 0;
  return {static_cast<std::int64_t>(base::divide_half_away_from_zero(
      negative ? -product : product, negative ? -denominateur.value : denominateur.value))};
}

std::vector<Portion> portions(const SourceDeclaree& s) {
  if (s.categorie_tva != "S") return {{"TNT1", s.base_ht, s.tva}};
  if (s.operation != "MIXTE" || s.lignes_ht.value == 0) {
    return {{categorie_taxee(s.operation == "SERVICES"), s.base_ht, s.tva}};
  }
  const Centimes base_services = part(s.base_ht, s.services_ht, s.lignes_ht);
  const Centimes tva_services = part(s.tva, s.services_ht, s.lignes_ht);
  return {{"TLB1", s.base_ht - base_services, s.tva - tva_services}, {"TPS1", base_services, tva_services}};
}

std::string operation(const base::Uuid& document, const std::optional<base::Uuid>& paiement) {
  return (paiement ? *paiement : document).text();
}

/// One part for each document or payment, however many sources it has in the line.
void ajouter(LigneDeclaree& ligne, const PartDeclaree& part) {
  ligne.base_ht += part.base_ht;
  ligne.tva += part.tva;
  std::vector<PartDeclaree>& parts = ligne.sources;
  if (parts.empty() || parts.back().document != part.document || parts.back().paiement != part.paiement) {
    parts.push_back(part);
    return;
  }
  parts.back().base_ht += part.base_ht;
  parts.back().tva += part.tva;
}

}  // namespace

std::optional<FluxDeclare> flux_declare(std::string_view numero) {
  for (std::size_t i = 0; i < numeros.size(); ++i) {
    if (numeros[i] == numero) return static_cast<FluxDeclare>(i);
  }
  return std::nullopt;
}

std::string_view to_text(FluxDeclare flux) { return numeros[static_cast<std::size_t>(flux)]; }

Periode periode_de(std::string_view regime, FluxDeclare flux, Date jour) {
  if (regime == "REEL_MENSUEL" && !paiements(flux)) return decade(jour);
  Date du = premier(jour);
  Date au = du.end_of_month();
  if (regime == "FRANCHISE") {
    if (du.month() % 2 == 0) du = du.plus_months(-1);
    au = du.plus_months(1).end_of_month();
  }
  const bool normal = regime == "REEL_MENSUEL" || regime == "REEL_TRIMESTRIEL";
  return {du, au, limite_du_mois(au, normal ? 10 : 30)};
}

base::Result<Periode> decider_periode(std::string_view regime, FluxDeclare flux, Date du, Date au, Date aujourdhui) {
  const Periode periode = periode_de(regime, flux, du);
  if (periode.du != du || periode.au != au) {
    return base::refuse(
        422, "periode_invalide",
        "Sous votre régime de TVA, cette déclaration va du " + periode.du.french() + " au " + periode.au.french() + ".",
        {{"periode_invalide", "#/du", "Premier jour attendu : " + periode.du.iso() + "."},
         {"periode_invalide", "#/au", "Dernier jour attendu : " + periode.au.iso() + "."}});
  }
  if (au >= aujourdhui) {
    return base::refuse(409, "periode_en_cours",
                        "Cette période finit le " + au.french() + " : elle se déclare à partir du lendemain.");
  }
  return periode;
}

std::vector<LigneDeclaree> agreger(FluxDeclare flux, const std::vector<SourceDeclaree>& sources) {
  // Per invoice: the invoice first, so that its lines stay together.
  using Cle = std::tuple<Date, std::string, std::string, std::int32_t>;
  std::map<Cle, LigneDeclaree> lignes;
  std::map<Cle, std::set<std::string>> operations;
  for (const SourceDeclaree& s : sources) {
    for (const Portion& p : portions(s)) {
      if (p.base_ht.value == 0 && p.tva.value == 0) continue;
      const Cle cle{s.jour, par_facture(flux) ? s.document.text() : std::string(), p.categorie, s.taux.points_de_base};
      LigneDeclaree& ligne = lignes[cle];
      ligne.jour = s.jour;
      ligne.categorie = p.categorie;
      ligne.taux = s.taux;
      if (par_facture(flux)) ligne.document = s.document;
      ajouter(ligne, {s.document, s.paiement, p.base_ht, p.tva});
      if (s.comptee) operations[cle].insert(operation(s.document, s.paiement));
    }
  }
  std::vector<LigneDeclaree> ordered;
  ordered.reserve(lignes.size());
  for (auto& [cle, ligne] : lignes) {
    std::set<std::string>& comptees = operations[cle];
    std::erase_if(ligne.sources, [&](const PartDeclaree& part) {
      const bool rien = part.base_ht.value == 0 && part.tva.value == 0;
      if (rien) comptees.erase(operation(part.document, part.paiement));
      return rien;
    });
    if (ligne.sources.empty()) continue;
    ligne.nombre = static_cast<int>(comptees.size());
    ordered.push_back(std::move(ligne));
  }
  return ordered;
}

std::string canonique(FluxDeclare flux, const Periode& periode, const std::vector<LigneDeclaree>& lignes) {
  std::string text = std::string(to_text(flux)) + "|" + periode.du.iso() + "|" + periode.au.iso() + "\n";
  for (const LigneDeclaree& l : lignes) {
    text += l.jour.iso() + "|" + l.categorie + "|" + base::to_string(l.taux) + "|" + base::to_string(l.base_ht) + "|" +
            base::to_string(l.tva) + "|" + std::to_string(l.nombre) + "\n";
    for (const PartDeclaree& p : l.sources) {
      text += " " + p.document.text() + "|" + (p.paiement ? p.paiement->text() : std::string()) + "|" +
              base::to_string(p.base_ht) + "|" + base::to_string(p.tva) + "\n";
    }
  }
  return text;
}

}  // namespace efacture
