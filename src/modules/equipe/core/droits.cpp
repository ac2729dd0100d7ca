#include "modules/equipe/core/droits.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace equipe {

namespace {

constexpr std::array<std::string_view, 12> domaines{"assistant", "banque",    "caisse",    "catalogue",
                                                    "clients",   "entreprise", "equipe",   "fidelite",
                                                    "marketing", "paiements", "stock",     "ventes"};

constexpr std::string_view tout[] = {"*"};
constexpr std::string_view lire[] = {"lire"};
constexpr std::string_view catalogue_comptable[] = {"lire", "voir_prix_achat"};
constexpr std::string_view clients_vendeur[] = {"lire", "creer", "modifier"};
constexpr std::string_view clients_caissier[] = {"lire", "creer"};
constexpr std::string_view ventes_comptable[] = {"lire", "encaisser", "annuler_paiement", "voir_marges"};
constexpr std::string_view ventes_vendeur[] = {"lire", "enregistrer", "valider", "encaisser", "transformer"};
constexpr std::string_view ventes_caissier[] = {"lire", "enregistrer", "encaisser"};

struct Octroi {
  std::string_view domaine;
  std::span<const std::string_view> actions;
};

constexpr Octroi manager[] = {
    {"assistant", tout}, {"banque", lire},     {"caisse", tout},    {"catalogue", tout},
    {"clients", tout},   {"entreprise", lire}, {"equipe", lire},    {"fidelite", tout},
    {"marketing", tout}, {"paiements", tout},  {"stock", tout},     {"ventes", tout},
};
constexpr Octroi comptable[] = {
    {"assistant", tout}, {"banque", tout},     {"caisse", lire}, {"catalogue", catalogue_comptable},
    {"clients", lire},   {"entreprise", lire}, {"fidelite", lire}, {"paiements", tout},
    {"stock", lire},     {"ventes", ventes_comptable},
};
constexpr Octroi vendeur[] = {
    {"assistant", tout}, {"catalogue", lire}, {"clients", clients_vendeur}, {"fidelite", lire},
    {"stock", lire},     {"ventes", ventes_vendeur},
};
constexpr Octroi caissier[] = {
    {"caisse", tout}, {"catalogue", lire}, {"clients", clients_caissier}, {"fidelite", lire},
    {"stock", lire},  {"ventes", ventes_caissier},
};

std::span<const Octroi> octrois(std::string_view role) {
  if (role == "MANAGER") return manager;
  if (role == "COMPTABLE") return comptable;
  if (role == "VENDEUR") return vendeur;
  if (role == "CAISSIER") return caissier;
  return {};
}

std::string droit(std::string_view domaine, std::string_view action) {
  return std::string(domaine).append(":").append(action);
}

void retirer_domaine(std::vector<std::string>& droits, std::string_view domaine) {
  std::erase_if(droits, [&](const std::string& d) {
    return d.size() > domaine.size() && d.starts_with(domaine) && d[domaine.size()] == ':';
  });
}

bool couvre(const std::vector<std::string>& droits, std::string_view cherche) {
  const auto domaine = cherche.substr(0, cherche.find(':'));
  return std::any_of(droits.begin(), droits.end(), [&](const std::string& d) {
    return d == cherche || d == "*:*" || d == droit(domaine, "*");
  });
}

/// Grants or withdraws one action. Withdrawing from a domain granted whole leaves its everyday actions.
void regler(std::vector<std::string>& droits, std::string_view domaine, std::string_view action, bool accorde) {
  if (accorde) {
    if (!couvre(droits, droit(domaine, action))) droits.push_back(droit(domaine, action));
    return;
  }
  const bool entier = std::erase(droits, droit(domaine, "*")) > 0;
  std::erase(droits, droit(domaine, action));
  if (!entier) return;
  for (const std::string_view reste : {"lire", "creer", "modifier", "supprimer", "importer", "exporter", "enregistrer",
                                       "valider", "encaisser", "transformer", "crediter", "annuler_paiement"}) {
    droits.push_back(droit(domaine, reste));
  }
}

}  // namespace

std::vector<std::string> droits_du_role(std::string_view role, const Exceptions& exceptions) {
  std::vector<std::string> droits;
  if (role == "PROPRIETAIRE") return {"*:*"};
  if (role == "ADMIN") {
    for (const auto domaine : domaines) droits.push_back(droit(domaine, "*"));
  }
  for (const Octroi& octroi : octrois(role)) {
    for (const auto action : octroi.actions) droits.push_back(droit(octroi.domaine, action));
  }
  for (const auto& [domaine, actions] : exceptions.droits) {
    retirer_domaine(droits, domaine);
    for (const auto& action : actions) droits.push_back(droit(domaine, action));
  }
  if (exceptions.voir_prix_achat) regler(droits, "catalogue", "voir_prix_achat", *exceptions.voir_prix_achat);
  if (exceptions.voir_marges) regler(droits, "ventes", "voir_marges", *exceptions.voir_marges);
  std::sort(droits.begin(), droits.end());
  return droits;
}

std::vector<std::string> restreindre(const std::vector<std::string>& droits, const std::vector<std::string>& portees) {
  std::vector<std::string> restes;
  for (const auto& portee : portees) {
    if (couvre(droits, portee)) restes.push_back(portee);
  }
  // A scope wider than the right ("ventes:*" for a maker who only reads) keeps what the maker has.
  for (const auto& d : droits) {
    if (couvre(portees, d)) restes.push_back(d);
  }
  std::sort(restes.begin(), restes.end());
  restes.erase(std::unique(restes.begin(), restes.end()), restes.end());
  return restes;
}

bool droit_bien_forme(std::string_view droit) {
  const auto deux_points = droit.find(':');
  if (deux_points == std::string_view::npos || deux_points + 1 == droit.size()) return false;
  const auto domaine = droit.substr(0, deux_points);
  const auto action = droit.substr(deux_points + 1);
  if (std::find(domaines.begin(), domaines.end(), domaine) == domaines.end() && droit != "*:*") return false;
  return action == "*" || std::all_of(action.begin(), action.end(), [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); });
}

}  // namespace equipe
