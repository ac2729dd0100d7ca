#include "modules/courriel/core/texte.hpp"

#include <algorithm>
#include <utility>

namespace courriel {

namespace {

constexpr std::string_view fin = "\n\nCordialement,\n{entreprise}\n";

bool connue(std::string_view nom) {
  return std::find(std::begin(variables), std::end(variables), nom) != std::end(variables);
}

/// Position after "{nom}" when one begins at `debut`, with its name; nothing otherwise.
bool lire_variable(std::string_view texte, std::size_t debut, std::string_view& nom) {
  const auto end = texte.find_first_of("}\n{", debut + 1);
  if (end == std::string_view::npos || texte[end] != '}') return false;
  nom = texte.substr(debut + 1, end - debut - 1);
  return true;
}

std::string remplir_ligne(std::string_view ligne, const Valeurs& valeurs) {
  std::string out;
  for (std::size_t i = 0; i < ligne.size(); ++i) {
    std::string_view nom;
    if (ligne[i] != '{' || !lire_variable(ligne, i, nom) || !connue(nom)) {
      out += ligne[i];
      continue;
    }
    if (const auto valeur = valeurs.find(nom); valeur != valeurs.end()) out += valeur->second;
    i += nom.size() + 1;
  }
  return out;
}

}  // namespace

Texte texte_propose(std::string_view genre) {
  const std::string f(fin);
  if (genre == "DEVIS") {
    return {"Votre devis {numero}",
            "Bonjour,\n\nVous trouverez ci-joint notre devis {numero} du {date}, d'un montant de {montant} TTC.\n\n"
            "Pour l'accepter, il suffit de nous le renvoyer signé." +
                f};
  }
  if (genre == "COMMANDE") {
    return {"Votre commande {numero}",
            "Bonjour,\n\nVous trouverez ci-joint la confirmation de votre commande {numero} du {date}." + f};
  }
  if (genre == "BON_LIVRAISON") {
    return {"Votre livraison {numero}",
            "Bonjour,\n\nVous trouverez ci-joint le bon de livraison {numero} du {date}." + f};
  }
  if (genre == "AVOIR") {
    return {"Votre avoir {numero}",
            "Bonjour,\n\nVous trouverez ci-joint l'avoir {numero} du {date}, d'un montant de {montant} TTC." + f};
  }
  if (genre == "TICKET") {
    return {"Votre ticket {numero}",
            "Bonjour,\n\nVous trouverez ci-joint votre ticket {numero} du {date}. Merci de votre visite." + f};
  }
  if (genre == "RELANCE_1") {
    return {
        "Rappel : facture {numero}",
        "Bonjour,\n\nSauf erreur de notre part, la facture {numero} du {date}, échue le {echeance}, reste à régler "
        "pour "
        "{reste_a_payer}. Si votre règlement est en route, ne tenez pas compte de ce message.\n\n{mentions_legales}\n\n"
        "IBAN : {iban}" +
            f};
  }
  if (genre == "RELANCE_2") {
    return {"Deuxième rappel : facture {numero}",
            "Bonjour,\n\nMalgré notre premier rappel, la facture {numero} du {date} n'est pas réglée : {reste_a_payer} "
            "sont dus "
            "depuis {jours_retard} jours. Merci de procéder au règlement sous huit jours, ou de nous dire ce qui le "
            "retient."
            "\n\n{mentions_legales}\n\nIBAN : {iban}" +
                f};
  }
  if (genre == "RELANCE_3") {
    return {"Mise en demeure : facture {numero}",
            "Bonjour,\n\nNos rappels sont restés sans réponse. Nous vous mettons en demeure de régler sous huit jours "
            "la somme de "
            "{reste_a_payer}, due depuis le {echeance} au titre de la facture {numero}. À défaut, nous engagerons son "
            "recouvrement.\n\n{mentions_legales}\n\nIBAN : {iban}" +
                f};
  }
  return {"Votre {document} {numero}",
          "Bonjour,\n\nVous trouverez ci-joint votre {document} {numero} du {date}, d'un montant de {montant} TTC, à "
          "régler "
          "avant le {echeance}." +
              f};
}

std::vector<base::Fault> fautes(std::string_view texte, std::string_view pointer) {
  std::vector<base::Fault> found;
  for (std::size_t i = texte.find('{'); i != std::string_view::npos; i = texte.find('{', i + 1)) {
    std::string_view nom;
    if (!lire_variable(texte, i, nom)) {
      found.push_back({"accolade_seule", std::string(pointer), "Une accolade ouverte doit être fermée : {numero}."});
    } else if (!connue(nom)) {
      std::string liste;
      for (const auto v : variables) liste.append(liste.empty() ? "" : ", ").append(v);
      found.push_back(
          {"variable_inconnue", std::string(pointer),
           "La variable « " + std::string(nom.substr(0, 60)) + " » n'existe pas. Variables : " + liste + "."});
    }
  }
  return found;
}

std::string remplir(std::string_view texte, const Valeurs& valeurs) {
  std::string out;
  while (true) {
    const auto end = texte.find('\n');
    const std::string_view ligne = texte.substr(0, end);
    const std::string remplie = remplir_ligne(ligne, valeurs);
    const bool videe = remplie.empty() && !ligne.empty();
    if (!videe) out += remplie;
    if (end == std::string_view::npos) return out;
    if (!videe) out += '\n';
    texte.remove_prefix(end + 1);
  }
}

std::string euros(std::string_view montant) {
  const bool negatif = montant.starts_with("-");
  if (negatif) montant.remove_prefix(1);
  const auto point = montant.find('.');
  const std::string_view entiers = montant.substr(0, point);
  std::string decimales(point == std::string_view::npos ? std::string_view() : montant.substr(point + 1));
  decimales.resize(2, '0');
  std::string out = negatif ? "−" : "";
  for (std::size_t i = 0; i < entiers.size(); ++i) {
    if (i > 0 && (entiers.size() - i) % 3 == 0) out += "\u202f";
    out += entiers[i];
  }
  return out + "," + decimales + "\u00a0€";
}

std::string_view nom_de_document(std::string_view type) {
  if (type == "DEVIS") return "devis";
  if (type == "COMMANDE") return "commande";
  if (type == "BON_LIVRAISON") return "bon de livraison";
  if (type == "FACTURE_ACOMPTE") return "facture d'acompte";
  if (type == "AVOIR") return "avoir";
  if (type == "TICKET") return "ticket";
  return "facture";
}

}  // namespace courriel
