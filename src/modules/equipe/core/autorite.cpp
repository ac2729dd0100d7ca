#include "modules/equipe/core/autorite.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace equipe {

namespace {

std::string guillemets(std::string_view text) { return "« " + std::string(text.substr(0, 60)) + " »"; }

/// A name of the request inside a JSON pointer (RFC 6901).
std::string pointeur_domaine(std::string_view domaine) {
  std::string pointeur = "#/droits/";
  for (const char c : domaine) {
    if (c == '~') {
      pointeur.append("~0");
    } else if (c == '/') {
      pointeur.append("~1");
    } else {
      pointeur.push_back(c);
    }
  }
  return pointeur;
}

base::Fault excessif(std::string pointeur, std::string_view droit) {
  return {"droit_excessif", std::move(pointeur),
          "Vous n'avez pas vous-même le droit " + guillemets(droit) + " : vous ne pouvez pas le donner."};
}

bool donne(const std::optional<std::optional<bool>>& change) { return change && change->value_or(false); }

/// The faults of one domain; the rights named in it go to `nommes`.
void examiner(const ChangementDomaine& change, const Acteur& auteur, std::vector<base::Fault>& fautes,
              std::vector<std::string>& nommes) {
  const std::string pointeur = pointeur_domaine(change.domaine);
  const auto connues = actions_du_domaine(change.domaine);
  if (connues.empty()) {
    fautes.push_back({"domaine_inconnu", pointeur, "Le domaine " + guillemets(change.domaine) + " n'existe pas."});
    for (const auto& action : change.actions.value_or(std::vector<std::string>{})) {
      nommes.push_back(change.domaine + ":" + action);
    }
    return;
  }
  if (!change.actions) return;
  for (std::size_t i = 0; i < change.actions->size(); ++i) {
    const std::string& action = (*change.actions)[i];
    const std::string droit = change.domaine + ":" + action;
    const std::string place = pointeur + "/" + std::to_string(i);
    if (action != "*" && std::find(connues.begin(), connues.end(), action) == connues.end()) {
      fautes.push_back({"action_inconnue", place,
                        "L'action " + guillemets(action) + " n'existe pas dans le domaine " +
                            guillemets(change.domaine) + "."});
    } else if (!couvre(auteur.droits, droit)) {
      fautes.push_back(excessif(place, droit));
    }
    nommes.push_back(droit);
  }
}

/// Where the request gave a right without naming it.
std::string pointeur_rendu(const ChangementsDroits& changements, std::string_view droit) {
  const auto domaine = droit.substr(0, droit.find(':'));
  for (const ChangementDomaine& change : changements.domaines) {
    if (change.domaine == domaine) return pointeur_domaine(domaine);
  }
  if (changements.voir_prix_achat && domaine == "catalogue") return "#/voirPrixAchat";
  if (changements.voir_marges && domaine == "ventes") return "#/voirMarges";
  return "#/droits";
}

}  // namespace

std::optional<base::Fault> faute_de_role(const Acteur& auteur, std::string_view role) {
  const bool eleve = role == "PROPRIETAIRE" || role == "ADMIN";
  if (eleve && auteur.role != "PROPRIETAIRE") {
    return base::Fault{"role_excessif", "#/role", "Seul un propriétaire peut donner le rôle " + guillemets(role) + "."};
  }
  for (const std::string& droit : droits_du_role(role)) {
    if (couvre(auteur.droits, droit)) continue;
    return base::Fault{"role_excessif", "#/role",
                       "Le rôle " + guillemets(role) + " comprend le droit " + guillemets(droit) +
                           ", que vous n'avez pas vous-même."};
  }
  return std::nullopt;
}

base::Result<base::Done> peut_changer(const Acteur& auteur, const Acteur& cible) {
  if (cible.role == "PROPRIETAIRE" && auteur.role != "PROPRIETAIRE") {
    return base::refuse(403, "personne_protegee", "Seul un propriétaire peut changer le compte d'un propriétaire.");
  }
  if (!couvre_tout(auteur.droits, cible.droits)) {
    return base::refuse(403, "personne_protegee",
                        "Cette personne a des droits que vous n'avez pas : demandez à un administrateur ou à un "
                        "propriétaire de changer son compte.");
  }
  return base::Done{};
}

bool dirige(const Acteur& auteur, const Acteur& cible) {
  return (auteur.role == "PROPRIETAIRE" || auteur.role == "ADMIN") && couvre_tout(auteur.droits, cible.droits) &&
         !couvre_tout(cible.droits, auteur.droits);
}

base::Result<base::Done> garder_un_proprietaire(const Sort& avant, const Sort& apres, std::int64_t autres) {
  const auto tient = [](const Sort& sort) { return sort.role == "PROPRIETAIRE" && sort.status == "ACTIF"; };
  if (!tient(avant) || tient(apres) || autres > 0) return base::Done{};
  return base::refuse(409, "dernier_proprietaire",
                      "C'est le dernier propriétaire actif de l'entreprise : nommez-en un autre avant de le suspendre "
                      "ou de changer son rôle.");
}

Exceptions appliquer(Exceptions avant, const ChangementsDroits& changements) {
  if (changements.tout_retirer) avant.droits.clear();
  for (const ChangementDomaine& change : changements.domaines) {
    std::erase_if(avant.droits, [&](const auto& connu) { return connu.first == change.domaine; });
    if (change.actions) {
      std::vector<std::string> actions = *change.actions;
      std::sort(actions.begin(), actions.end());
      actions.erase(std::unique(actions.begin(), actions.end()), actions.end());
      avant.droits.emplace_back(change.domaine, std::move(actions));
    }
  }
  if (changements.voir_prix_achat) avant.voir_prix_achat = *changements.voir_prix_achat;
  if (changements.voir_marges) avant.voir_marges = *changements.voir_marges;
  return avant;
}

std::vector<base::Fault> fautes_de_droits(const Acteur& auteur, std::string_view role,
                                          const ChangementsDroits& changements, const Exceptions& apres) {
  std::vector<base::Fault> fautes;
  std::vector<std::string> nommes;
  for (const ChangementDomaine& change : changements.domaines) examiner(change, auteur, fautes, nommes);
  if (donne(changements.voir_prix_achat) && !couvre(auteur.droits, "catalogue:voir_prix_achat")) {
    fautes.push_back(excessif("#/voirPrixAchat", "catalogue:voir_prix_achat"));
    nommes.emplace_back("catalogue:voir_prix_achat");
  }
  if (donne(changements.voir_marges) && !couvre(auteur.droits, "ventes:voir_marges")) {
    fautes.push_back(excessif("#/voirMarges", "ventes:voir_marges"));
    nommes.emplace_back("ventes:voir_marges");
  }
  for (const std::string& droit : droits_du_role(role, apres)) {
    if (couvre(auteur.droits, droit) || std::find(nommes.begin(), nommes.end(), droit) != nommes.end()) continue;
    fautes.push_back(excessif(pointeur_rendu(changements, droit), droit));
  }
  return fautes;
}

std::optional<std::string> telephone_international(std::string_view text) {
  std::string numero = base::compact_identifier(text);
  std::erase_if(numero, [](char c) { return c == '(' || c == ')'; });
  if (numero.starts_with("00")) {
    numero = "+" + numero.substr(2);
  } else if (numero.size() == 10 && numero.front() == '0') {
    numero = "+33" + numero.substr(1);
  }
  const bool chiffres = numero.size() > 1 && std::all_of(numero.begin() + 1, numero.end(),
                                                         [](char c) { return c >= '0' && c <= '9'; });
  if (!chiffres || numero.front() != '+' || numero.size() < 7 || numero.size() > 16) return std::nullopt;
  return numero;
}

}  // namespace equipe
