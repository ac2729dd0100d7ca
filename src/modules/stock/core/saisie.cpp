#include "modules/stock/core/saisie.hpp"

#include <algorithm>
#include <iterator>

#include "base/faults.hpp"
#include "modules/stock/core/manque.hpp"

namespace stock {

namespace {

void ajouter(std::vector<base::Fault>& faults, std::vector<base::Fault> autres) {
  faults.insert(faults.end(), std::make_move_iterator(autres.begin()), std::make_move_iterator(autres.end()));
}

std::optional<base::Fault> faute_quantite(const SaisieMouvements& saisie, std::size_t i,
                                          const ArticleEnMagasin& article) {
  const LigneSaisie& ligne = saisie.lignes[i];
  const auto place = base::pointer_to("lignes", i, "quantite");
  if (saisie.type == Saisie::Ajustement) return std::nullopt;
  if (ligne.quantite == 0) return base::Fault{"quantite_nulle", place, "La quantité doit être supérieure à zéro."};
  if (saisie.type == Saisie::Entree || article.negatif_autorise || !saisie.magasin) return std::nullopt;
  const std::int64_t reste = saisie.type == Saisie::Perte ? article.quantite : article.disponible();
  if (ligne.quantite <= reste) return std::nullopt;
  return base::Fault{"stock_insuffisant", place, manque(reste, article.nom, saisie.magasin->nom, ligne.quantite)};
}

std::optional<base::Fault> faute_cout(const SaisieMouvements& saisie, std::size_t i) {
  if (!saisie.lignes[i].cout) return std::nullopt;
  const auto place = base::pointer_to("lignes", i, "coutUnitaire");
  if (saisie.type != Saisie::Entree) {
    return base::Fault{"cout_sans_entree", place,
                       "Seule une entrée porte un coût d'achat ; le reste sort au coût moyen."};
  }
  if (!saisie.voit_prix_achat) {
    return base::Fault{"cout_reserve", place, "Vos droits ne couvrent pas les prix d'achat : laissez ce champ vide."};
  }
  return std::nullopt;
}

}  // namespace

Saisie saisie_de(std::string_view type) {
  return static_cast<Saisie>(
      std::distance(std::begin(saisies), std::find(std::begin(saisies), std::end(saisies), type)));
}

std::vector<base::Fault> fautes_saisie(const SaisieMouvements& saisie, const Articles& articles) {
  std::vector<base::Fault> faults;
  if (saisie.lignes.empty()) faults.push_back({"lignes_obligatoires", "#/lignes", "Indiquez au moins un article."});
  ajouter(faults, fautes_magasin(saisie.magasin, "storeId"));
  if (saisie.type != Saisie::Entree && !saisie.motif) {
    faults.push_back({"motif_obligatoire", "#/motif", "Dites pourquoi : le registre garde le motif."});
  }
  std::vector<base::Uuid> demandes;
  for (const LigneSaisie& ligne : saisie.lignes) demandes.push_back(ligne.article);
  ajouter(faults, fautes_articles(demandes, articles));
  for (std::size_t i = 0; i < saisie.lignes.size(); ++i) {
    const auto found = articles.find(saisie.lignes[i].article);
    if (found != articles.end() && found->second.suivi) {
      if (auto faute = faute_quantite(saisie, i, found->second)) faults.push_back(std::move(*faute));
    }
    if (auto faute = faute_cout(saisie, i)) faults.push_back(std::move(*faute));
  }
  return faults;
}

std::int64_t variation(Saisie type, const LigneSaisie& ligne, const ArticleEnMagasin& article) {
  if (type == Saisie::Entree) return ligne.quantite;
  if (type == Saisie::Ajustement) return ligne.quantite - article.quantite;
  return -ligne.quantite;
}

base::Result<base::Done> verifier_contrepassation(const MouvementFait& mouvement, const ArticleEnMagasin& article,
                                                  const Magasin& magasin) {
  if (mouvement.par_document || mouvement.par_transfert || mouvement.par_inventaire) {
    return base::refuse(
        409, "mouvement_lie",
        "Ce mouvement vient d'un document, d'un transfert ou d'un inventaire : corrigez-le par un avoir, un "
        "retour ou un ajustement.");
  }
  if (mouvement.est_contrepassation) {
    return base::refuse(409, "contrepassation_finale",
                        "Ce mouvement en annule déjà un autre : saisissez un nouveau mouvement.");
  }
  if (mouvement.deja_contrepasse) {
    return base::refuse(409, "deja_contrepasse", "Ce mouvement est déjà annulé par un mouvement inverse.");
  }
  if (mouvement.quantite > article.quantite && !article.negatif_autorise) {
    return base::refuse(422, "stock_insuffisant",
                        manque(article.quantite, article.nom, magasin.nom, mouvement.quantite));
  }
  return base::Done{};
}

}  // namespace stock
