#include "modules/equipe/core/droits.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace equipe {

namespace {

constexpr std::string_view actions_communes[] = {"creer", "lire", "modifier", "supprimer"};
constexpr std::string_view actions_caisse[] = {"approuver", "archiver", "associer",    "cloturer", "creer",     "gerer",   "lire",
                                               "lire_x",    "modifier", "mouvementer", "ouvrir",   "supprimer", "traiter", "vendre"};
constexpr std::string_view actions_catalogue[] = {"creer",    "exporter",  "importer",       "lire",
                                                  "modifier", "supprimer", "voir_prix_achat"};
constexpr std::string_view actions_clients[] = {"creer", "exporter", "importer", "lire", "modifier", "supprimer"};
constexpr std::string_view actions_compta[] = {"exporter", "lire"};
constexpr std::string_view actions_efacture[] = {"deposer", "lire", "preparer", "relever", "statuer", "transmettre"};
constexpr std::string_view actions_entreprise[] = {"cloturer_periode", "creer", "lire", "modifier", "supprimer"};
constexpr std::string_view actions_equipe[] = {"creer", "gerer_cles", "lire", "modifier", "supprimer"};
constexpr std::string_view actions_fidelite[] = {"ajuster_points", "creer", "lire", "modifier", "supprimer"};
constexpr std::string_view actions_stock[] = {"compter",  "creer",     "enregistrer", "gerer_magasins", "inventorier", "lire",
                                              "modifier", "recevoir", "supprimer",   "transferer"};
constexpr std::string_view actions_ventes[] = {
    "accepter",    "annuler",  "annuler_paiement", "cloturer", "crediter", "creer",      "declarer_irrecouvrable",
    "encaisser",   "enregistrer", "envoyer",       "expedier",      "expirer",  "facturer_ticket", "gerer_series", "lire", "livrer", "modifier",
    "recurrences", "refuser",     "relancer",      "rembourser",  "retourner",     "rouvrir",  "suivre_reglement",
    "supprimer",   "transformer", "valider",       "voir_marges"};

struct Domaine {
  std::string_view nom;
  std::span<const std::string_view> actions;
};

constexpr std::array<Domaine, 14> domaines{{
    {"assistant", actions_communes},
    {"banque", actions_communes},
    {"caisse", actions_caisse},
    {"catalogue", actions_catalogue},
    {"clients", actions_clients},
    {"compta", actions_compta},
    {"efacture", actions_efacture},
    {"entreprise", actions_entreprise},
    {"equipe", actions_equipe},
    {"fidelite", actions_fidelite},
    {"marketing", actions_communes},
    {"paiements", actions_communes},
    {"stock", actions_stock},
    {"ventes", actions_ventes},
}};

constexpr std::string_view tout[] = {"*"};
constexpr std::string_view lire[] = {"lire"};
constexpr std::string_view catalogue_comptable[] = {"lire", "voir_prix_achat"};
constexpr std::string_view clients_vendeur[] = {"lire", "creer", "modifier"};
constexpr std::string_view clients_caissier[] = {"lire", "creer"};
constexpr std::string_view entreprise_comptable[] = {"lire", "cloturer_periode"};
constexpr std::string_view caisse_comptable[] = {"lire", "archiver"};
constexpr std::string_view caisse_vendeur[] = {"lire", "vendre"};
constexpr std::string_view caisse_caissier[] = {"lire", "vendre", "associer", "ouvrir", "mouvementer", "lire_x", "cloturer"};
constexpr std::string_view stock_vendeur[] = {"lire", "compter", "recevoir", "transferer"};
constexpr std::string_view stock_caissier[] = {"lire", "compter", "recevoir"};
constexpr std::string_view ventes_comptable[] = {"lire",       "relancer",         "encaisser",        "annuler_paiement",
                                                 "rembourser", "suivre_reglement", "declarer_irrecouvrable",
                                                 "voir_marges"};
constexpr std::string_view ventes_vendeur[] = {"lire",     "enregistrer", "envoyer",  "valider", "encaisser", "transformer", "accepter",
                                               "refuser",  "rouvrir",     "expedier", "livrer",   "retourner",
                                               "suivre_reglement", "facturer_ticket"};
constexpr std::string_view ventes_caissier[] = {"lire", "enregistrer", "encaisser", "facturer_ticket"};

struct Octroi {
  std::string_view domaine;
  std::span<const std::string_view> actions;
};

constexpr Octroi manager[] = {
    {"assistant", tout}, {"banque", lire},     {"caisse", tout},    {"catalogue", tout},
    {"clients", tout},   {"compta", tout},     {"efacture", tout},   {"entreprise", lire},
    {"equipe", lire},    {"fidelite", tout},
    {"marketing", tout}, {"paiements", tout},  {"stock", tout},     {"ventes", tout},
};
constexpr Octroi comptable[] = {
    {"assistant", tout}, {"banque", tout},     {"caisse", caisse_comptable}, {"catalogue", catalogue_comptable},
    {"clients", lire},   {"compta", tout},     {"efacture", tout},   {"entreprise", entreprise_comptable},
    {"fidelite", lire},  {"paiements", tout},
    {"stock", lire},     {"ventes", ventes_comptable},
};
constexpr Octroi vendeur[] = {
    {"assistant", tout}, {"caisse", caisse_vendeur}, {"catalogue", lire}, {"clients", clients_vendeur}, {"fidelite", lire},
    {"stock", stock_vendeur}, {"ventes", ventes_vendeur},
};
constexpr Octroi caissier[] = {
    {"caisse", caisse_caissier}, {"catalogue", lire}, {"clients", clients_caissier}, {"fidelite", lire},
    {"stock", stock_caissier}, {"ventes", ventes_caissier},
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

/// Grants or withdraws one action. Withdrawing from a domain granted whole leaves its other actions.
void regler(std::vector<std::string>& droits, std::string_view domaine, std::string_view action, bool accorde) {
  if (accorde) {
    if (!couvre(droits, droit(domaine, action))) droits.push_back(droit(domaine, action));
    return;
  }
  const bool entier = std::erase(droits, droit(domaine, "*")) > 0;
  std::erase(droits, droit(domaine, action));
  if (!entier) return;
  for (const std::string_view reste : actions_du_domaine(domaine)) {
    if (reste != action && !couvre(droits, droit(domaine, reste))) droits.push_back(droit(domaine, reste));
  }
}

}  // namespace

std::vector<std::string> droits_du_role(std::string_view role, const Exceptions& exceptions) {
  std::vector<std::string> droits;
  if (role == "PROPRIETAIRE") return {"*:*"};
  if (role == "ADMIN") {
    for (const auto& domaine : domaines) droits.push_back(droit(domaine.nom, "*"));
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

std::vector<std::string_view> domaines_connus() {
  std::vector<std::string_view> noms;
  for (const Domaine& domaine : domaines) noms.push_back(domaine.nom);
  return noms;
}

std::span<const std::string_view> actions_du_domaine(std::string_view domaine) {
  for (const Domaine& connu : domaines) {
    if (connu.nom == domaine) return connu.actions;
  }
  return {};
}

bool droit_bien_forme(std::string_view droit) {
  if (droit == "*:*") return true;
  const auto deux_points = droit.find(':');
  if (deux_points == std::string_view::npos) return false;
  const auto actions = actions_du_domaine(droit.substr(0, deux_points));
  const auto action = droit.substr(deux_points + 1);
  return !actions.empty() && (action == "*" || std::find(actions.begin(), actions.end(), action) != actions.end());
}

bool couvre(const std::vector<std::string>& droits, std::string_view cherche) {
  const auto domaine = cherche.substr(0, cherche.find(':'));
  return std::any_of(droits.begin(), droits.end(), [&](const std::string& d) {
    return d == cherche || d == "*:*" || d == droit(domaine, "*");
  });
}

bool couvre_tout(const std::vector<std::string>& droits, const std::vector<std::string>& demandes) {
  return std::all_of(demandes.begin(), demandes.end(), [&](const std::string& d) { return couvre(droits, d); });
}

}  // namespace equipe
