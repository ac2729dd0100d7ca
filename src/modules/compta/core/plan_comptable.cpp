#include "modules/compta/core/plan_comptable.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace compta {

namespace {

struct Defaut {
  std::string_view role;
  std::string_view numero;
  std::string_view libelle;
};

constexpr Defaut defauts[] = {
    {"clients", "411000", "Clients"},
    {"acomptes", "419100", "Clients - Avances et acomptes reçus"},
    {"ventes_biens", "707000", "Ventes de marchandises"},
    {"ventes_services", "706000", "Prestations de services"},
    {"frais", "708500", "Ports et frais accessoires facturés"},
    {"tva_attente", "445800", "TVA en attente d'encaissement"},
    {"tva_20", "445711", "TVA collectée 20 %"},
    {"tva_10", "445712", "TVA collectée 10 %"},
    {"tva_5.5", "445713", "TVA collectée 5,5 %"},
    {"tva_2.1", "445714", "TVA collectée 2,1 %"},
    {"tva_8.5", "445715", "TVA collectée 8,5 %"},
    {"banque", "512000", "Banque"},
    {"caisse", "530000", "Caisse"},
    {"cheques", "511200", "Chèques à encaisser"},
    {"cartes", "511500", "Cartes bancaires à encaisser"},
    {"titres_restaurant", "511700", "Titres-restaurant à encaisser"},
    {"bons_cadeaux", "467800", "Bons cadeaux"},
    {"points", "709700", "Remises de fidélité accordées"},
    {"pertes", "654000", "Pertes sur créances irrécouvrables"},
};

/// "tva_5.5" names a rate of at most two decimals.
bool role_de_taux(std::string_view role) {
  if (!role.starts_with("tva_")) return false;
  const auto taux = base::parse_decimal(role.substr(4), 2, 10'000);
  return !taux.error && taux.units > 0;
}

std::string libelle_tva(base::Taux taux) {
  std::string texte = base::to_string(taux);
  std::replace(texte.begin(), texte.end(), '.', ',');
  return "TVA collectée " + texte + " %";
}

}  // namespace

bool compte_valide(std::string_view numero) {
  if (numero.size() < 3 || numero.size() > 20 || numero[0] < '1' || numero[0] > '8') return false;
  const auto chiffre = [](char c) { return c >= '0' && c <= '9'; };
  return chiffre(numero[1]) && chiffre(numero[2]) && std::all_of(numero.begin(), numero.end(), [&](char c) {
           return chiffre(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
         });
}

base::Result<PlanComptable> PlanComptable::of(std::span<const std::pair<std::string, std::string>> reglages) {
  PlanComptable plan;
  for (const Defaut& d : defauts) {
    plan.m_comptes[std::string(d.role)] = {std::string(d.numero), std::string(d.libelle)};
  }
  std::vector<base::Fault> fautes;
  for (const auto& [role, numero] : reglages) {
    const auto connu = plan.m_comptes.find(role);
    if (connu == plan.m_comptes.end() && !role_de_taux(role)) {
      fautes.push_back(
          {"role_inconnu", "#/comptes/" + role, "Le réglage « comptes » ne connaît pas le rôle « " + role + " »."});
    } else if (!compte_valide(numero)) {
      fautes.push_back({"compte_invalide", "#/comptes/" + role,
                        "« " + numero + " » n'est pas un compte : il faut au moins trois chiffres du plan comptable."});
    } else if (connu != plan.m_comptes.end()) {
      connu->second.numero = numero;
    } else {
      const auto taux = base::parse_decimal(role.substr(4), 2, 10'000);
      plan.m_comptes[role] = {numero, libelle_tva({static_cast<std::int32_t>(taux.units)})};
    }
  }
  if (!fautes.empty()) {
    return base::refuse(409, "comptes_invalides",
                        "Corrigez les comptes comptables dans les réglages de l'entreprise avant d'exporter.",
                        std::move(fautes));
  }
  for (auto& [role, compte] : plan.m_comptes) compte.libelle = plan.libelle(compte.numero, compte.libelle);
  return plan;
}

std::string PlanComptable::libelle(std::string_view numero, std::string_view sinon) const {
  for (const auto& [role, compte] : m_comptes) {
    if (compte.numero == numero) return compte.libelle;
  }
  return std::string(sinon);
}

Compte PlanComptable::tva(base::Taux taux) const {
  const auto connu = m_comptes.find("tva_" + base::to_string(taux));
  if (connu != m_comptes.end()) return connu->second;
  return {"445719", libelle("445719", "TVA collectée, autres taux")};
}

const Compte& PlanComptable::moyen(std::string_view moyen_paiement) const {
  if (moyen_paiement == "ESPECES") return compte("caisse");
  if (moyen_paiement == "CHEQUE") return compte("cheques");
  if (moyen_paiement == "CARTE" || moyen_paiement == "LIEN_PAIEMENT") return compte("cartes");
  if (moyen_paiement == "TITRE_RESTAURANT") return compte("titres_restaurant");
  if (moyen_paiement == "BON_CADEAU") return compte("bons_cadeaux");
  if (moyen_paiement == "POINTS") return compte("points");
  return compte("banque");
}

Compte PlanComptable::vente(std::string_view nature) const {
  if (nature == "S") return compte("ventes_services");
  if (nature == "F") return compte("frais");
  if (!compte_valide(nature)) return compte("ventes_biens");
  return {std::string(nature), libelle(nature, "Ventes, compte " + std::string(nature))};
}

}  // namespace compta
