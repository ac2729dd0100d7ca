#include "modules/stock/core/inventaire.hpp"

#include <algorithm>
#include <iterator>

#include "base/faults.hpp"

namespace stock {

namespace {

constexpr std::size_t fautes_montrees = 50;

std::optional<base::Fault> faute_article(const Saisi& s, std::size_t i) {
  const auto place = base::pointer_to("saisies", i, s.par_code ? "code" : "articleId");
  if (!s.par_code && s.trouves == 0 && s.code.empty()) {
    return base::Fault{"article_inconnu", place, "Cet article n'existe pas."};
  }
  if (s.par_code && s.code.empty()) {
    return base::Fault{"saisie_sans_article", base::pointer_to("saisies", i, ""), "Donnez un article ou un code."};
  }
  if (s.trouves == 0) return base::Fault{"code_inconnu", place, "Aucun article n'a le code « " + s.code + " »."};
  if (s.trouves > 1) {
    return base::Fault{"code_ambigu", place,
                       "Plusieurs articles ont le code « " + s.code + " » : choisissez l'article."};
  }
  return std::nullopt;
}

}  // namespace

Portee portee_de(std::string_view texte) {
  return static_cast<Portee>(
      std::distance(std::begin(portees), std::find(std::begin(portees), std::end(portees), texte)));
}

std::vector<base::Fault> fautes_ouverture(const Ouverture& o) {
  auto faults = fautes_magasin(o.magasin, "storeId");
  const std::string_view liste = o.portee == Portee::Categories ? "#/categorieIds" : "#/articleIds";
  if (o.portee != Portee::Complet && o.nommes == 0) {
    faults.push_back({"portee_vide", std::string(liste), "Choisissez ce qui est compté."});
  } else if (o.connus < o.nommes) {
    faults.push_back({"portee_inconnue", std::string(liste),
                      std::to_string(o.nommes - o.connus) +
                          " élément(s) de la liste n'existent pas ou ne sont pas suivis en stock."});
  } else if (o.articles == 0 && o.magasin) {
    faults.push_back({"portee_vide", "#/portee", "Aucun article suivi en stock n'est à compter."});
  }
  if (o.occupes > 0) {
    faults.push_back({"deja_en_inventaire", "#/portee",
                      std::to_string(o.occupes) + " article(s) sont déjà dans l'inventaire " + o.autre +
                          " : clôturez-le ou annulez-le d'abord."});
  }
  return faults;
}

std::vector<base::Fault> fautes_comptage(std::span<const Saisi> saisies, Portee portee) {
  std::vector<base::Fault> faults;
  if (saisies.empty()) faults.push_back({"lignes_obligatoires", "#/saisies", "Comptez au moins un article."});
  for (std::size_t i = 0; i < saisies.size(); ++i) {
    const Saisi& s = saisies[i];
    const auto place = base::pointer_to("saisies", i, s.par_code ? "code" : "articleId");
    if (auto faute = faute_article(s, i)) {
      faults.push_back(std::move(*faute));
    } else if (!s.suivi) {
      faults.push_back({"article_non_suivi", place, "Le stock de « " + s.nom + " » n'est pas suivi."});
    } else if (!s.dans_portee && portee != Portee::Complet) {
      faults.push_back({"article_hors_inventaire", place, "« " + s.nom + " » n'est pas dans cet inventaire."});
    } else if (!s.dans_portee && !s.autre.empty()) {
      faults.push_back({"deja_en_inventaire", place,
                        "« " + s.nom + " » est compté dans l'inventaire " + s.autre + " : comptez-le là."});
    }
    if (!s.quantite) {
      faults.push_back({"quantite_obligatoire", base::pointer_to("saisies", i, "quantite"),
                        "Une case vide n'est pas zéro : écrivez 0 s'il n'y en a plus."});
    }
  }
  return faults;
}

base::Result<base::Done> verifier_ouvert(std::string_view statut, std::string_view numero) {
  if (statut == "OUVERT") return base::Done{};
  return base::refuse(
      409, "inventaire_clos",
      std::string("L'inventaire ").append(numero).append(statut == "ANNULE" ? " est annulé." : " est clôturé.") +
          " Ouvrez-en un autre pour compter encore.");
}

base::Result<std::vector<Ecart>> cloturer(std::span<const LigneComptee> lignes, NonComptes non_comptes, bool accepter) {
  const auto non_compte = [](const LigneComptee& l) { return !l.compte; };
  const auto oublies = std::count_if(lignes.begin(), lignes.end(), non_compte);
  if (oublies == std::ssize(lignes)) {
    return base::refuse(409, "rien_compte", "Rien n'a été compté : annulez plutôt l'inventaire.");
  }
  if (oublies > 0 && non_comptes == NonComptes::Demander) {
    return base::refuse(409, "articles_non_comptes",
                        std::to_string(oublies) +
                            " article(s) n'ont pas été comptés : dites s'il faut les laisser tels quels "
                            "(nonComptes = IGNORER) ou les mettre à zéro (ZERO).");
  }
  std::vector<base::Fault> doutes;
  std::vector<Ecart> ecarts;
  for (const LigneComptee& l : lignes) {
    if (!l.compte) {
      if (non_comptes == NonComptes::Zero) ecarts.push_back({l.article, 0, l.present, -l.present});
      continue;
    }
    ecarts.push_back({l.article, *l.compte, l.attendu, *l.compte - l.attendu});
    if (l.raison.empty() || doutes.size() >= fautes_montrees) continue;
    const bool bouge = l.raison == "BOUGE_PENDANT";
    doutes.push_back({bouge ? "vendu_pendant_comptage" : "ecart_hors_tolerance", "",
                      "« " + l.nom + " » : " + std::to_string(*l.compte) + " comptés, " + std::to_string(l.attendu) +
                          " attendus" + (bouge ? ", et il a bougé entre deux saisies." : ".")});
  }
  if (!doutes.empty() && !accepter) {
    return base::refuse(409, "recomptage_demande", "Des articles sont à recompter avant de clôturer.",
                        std::move(doutes));
  }
  return ecarts;
}

}  // namespace stock
