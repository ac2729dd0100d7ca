#include "modules/stock/core/transferts.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "base/faults.hpp"
#include "modules/stock/core/manque.hpp"

namespace stock {

namespace {

using enum StatutTransfert;

constexpr std::array transitions{
    TransitionTransfert{Brouillon, "valider", Valide},
    TransitionTransfert{Brouillon, "annuler", Annule},
    TransitionTransfert{Valide, "expedier", Expedie},
    TransitionTransfert{Valide, "annuler", Annule},
    TransitionTransfert{Expedie, "recevoir", Recu},
    TransitionTransfert{Expedie, "recevoir", RecuAvecEcart},
    TransitionTransfert{Expedie, "recevoir", PartiellementRecu},
    TransitionTransfert{PartiellementRecu, "recevoir", Recu},
    TransitionTransfert{PartiellementRecu, "recevoir", RecuAvecEcart},
    TransitionTransfert{PartiellementRecu, "recevoir", PartiellementRecu},
};

const LigneTransfert* trouver(std::span<const LigneTransfert> lignes, const base::Uuid& article) {
  const auto found =
      std::find_if(lignes.begin(), lignes.end(), [&](const LigneTransfert& l) { return l.article == article; });
  return found == lignes.end() ? nullptr : &*found;
}

/// The line of an article named at place `i`; a fault when it has none, or was named before.
const LigneTransfert* nommer(std::span<const LigneTransfert> lignes, const base::Uuid& article, std::size_t i,
                             std::set<base::Uuid>& vus, std::vector<base::Fault>& faults) {
  const LigneTransfert* ligne = trouver(lignes, article);
  const auto place = base::pointer_to("lignes", i, "articleId");
  if (ligne == nullptr) {
    faults.push_back({"article_hors_transfert", place, "Cet article n'est pas dans le transfert."});
  } else if (!vus.insert(article).second) {
    faults.push_back({"article_en_double", place, "« " + ligne->nom + " » est déjà dans la liste."});
    return nullptr;
  }
  return ligne;
}

}  // namespace

StatutTransfert statut_transfert(std::string_view texte) {
  return static_cast<StatutTransfert>(std::distance(
      std::begin(statuts_transfert), std::find(std::begin(statuts_transfert), std::end(statuts_transfert), texte)));
}

std::string_view to_text(StatutTransfert statut) { return statuts_transfert[static_cast<std::size_t>(statut)]; }

std::span<const TransitionTransfert> transitions_transfert() { return transitions; }

std::vector<std::string_view> verbes_transfert(StatutTransfert statut) {
  std::vector<std::string_view> verbes;
  for (const TransitionTransfert& t : transitions) {
    if (t.de == statut && std::find(verbes.begin(), verbes.end(), t.verbe) == verbes.end()) verbes.push_back(t.verbe);
  }
  return verbes;
}

base::Result<base::Done> permettre(StatutTransfert statut, std::string_view verbe) {
  const auto verbes = verbes_transfert(statut);
  if (std::find(verbes.begin(), verbes.end(), verbe) != verbes.end()) return base::Done{};
  std::string detail = "Un transfert " + std::string(to_text(statut)) + " ne peut pas « " + std::string(verbe) + " »";
  if (verbes.empty()) return base::refuse(409, "transition_impossible", detail + " : il est terminé.");
  detail += " ; il peut :";
  for (const auto v : verbes) detail.append(v == verbes.front() ? " " : ", ").append(v);
  return base::refuse(409, "transition_impossible", detail + ".");
}

std::vector<base::Fault> fautes_brouillon(const BrouillonTransfert& brouillon, const Articles& articles) {
  std::vector<base::Fault> faults;
  const auto ajouter = [&](std::vector<base::Fault> autres) {
    faults.insert(faults.end(), std::make_move_iterator(autres.begin()), std::make_move_iterator(autres.end()));
  };
  if (brouillon.lignes.empty()) faults.push_back({"lignes_obligatoires", "#/lignes", "Indiquez au moins un article."});
  ajouter(fautes_magasin(brouillon.source, "storeSourceId"));
  ajouter(fautes_magasin(brouillon.destination, "storeDestinationId"));
  if (brouillon.source_id == brouillon.destination_id) {
    faults.push_back({"magasins_identiques", "#/storeDestinationId", "Choisissez deux magasins différents."});
  }
  std::vector<base::Uuid> demandes;
  for (const auto& ligne : brouillon.lignes) demandes.push_back(ligne.article);
  ajouter(fautes_articles(demandes, articles));
  for (std::size_t i = 0; i < brouillon.lignes.size(); ++i) {
    if (brouillon.lignes[i].quantite > 0) continue;
    faults.push_back(
        {"quantite_nulle", base::pointer_to("lignes", i, "quantite"), "La quantité doit être supérieure à zéro."});
  }
  return faults;
}

std::vector<base::Fault> fautes_validation(std::span<const LigneTransfert> lignes, const Articles& articles,
                                           const Magasin& source) {
  std::vector<base::Fault> faults;
  for (std::size_t i = 0; i < lignes.size(); ++i) {
    const std::int64_t libre = std::max<std::int64_t>(articles.at(lignes[i].article).disponible(), 0);
    if (lignes[i].quantite <= libre) continue;
    faults.push_back({"stock_insuffisant", base::pointer_to("lignes", i, "quantite"),
                      manque(libre, lignes[i].nom, source.nom, lignes[i].quantite)});
  }
  return faults;
}

base::Result<std::vector<LigneTransfert>> expedier(std::vector<LigneTransfert> lignes,
                                                   const std::optional<std::vector<Envoi>>& envois,
                                                   const Articles& articles, const Magasin& source) {
  std::vector<base::Fault> faults;
  std::set<base::Uuid> vus;
  for (LigneTransfert& ligne : lignes) ligne.expediee = envois ? 0 : ligne.quantite;
  const std::size_t dits = envois ? envois->size() : 0;
  for (std::size_t i = 0; i < dits; ++i) {
    const Envoi& envoi = (*envois)[i];
    const LigneTransfert* ligne = nommer(lignes, envoi.article, i, vus, faults);
    if (ligne == nullptr) continue;
    if (envoi.quantite > ligne->quantite) {
      faults.push_back({"expedition_superieure", base::pointer_to("lignes", i, "quantite"),
                        "Le transfert demande " + std::to_string(ligne->quantite) + " « " + ligne->nom + " » ; " +
                            std::to_string(envoi.quantite) + " ne peuvent pas partir."});
      continue;
    }
    lignes[static_cast<std::size_t>(ligne - lignes.data())].expediee = envoi.quantite;
  }
  std::int64_t total = 0;
  for (std::size_t i = 0; i < lignes.size(); ++i) {
    const LigneTransfert& l = lignes[i];
    total += l.expediee;
    const std::int64_t present = std::max<std::int64_t>(articles.at(l.article).quantite, 0);
    if (l.expediee <= present) continue;
    faults.push_back({"stock_insuffisant", base::pointer_to("lignes", i, "quantite"),
                      manque(present, l.nom, source.nom, l.expediee)});
  }
  if (faults.empty() && total == 0) {
    faults.push_back({"rien_a_expedier", "#/lignes", "Rien ne part : annulez plutôt le transfert."});
  }
  if (!faults.empty()) return base::refuse_all(std::move(faults));
  return lignes;
}

base::Result<std::vector<Arrivage>> recevoir(std::span<const LigneTransfert> lignes,
                                             const std::optional<std::vector<Arrivage>>& arrivages) {
  std::vector<Arrivage> recus;
  if (!arrivages) {
    for (const LigneTransfert& l : lignes) {
      if (l.reste() > 0) recus.push_back({.article = l.article, .recue = l.reste()});
    }
    return recus;
  }
  std::vector<base::Fault> faults;
  std::set<base::Uuid> vus;
  for (std::size_t i = 0; i < arrivages->size(); ++i) {
    const Arrivage& a = (*arrivages)[i];
    const LigneTransfert* ligne = nommer(lignes, a.article, i, vus, faults);
    if (ligne == nullptr) continue;
    if (a.total() > ligne->reste()) {
      faults.push_back({"reception_superieure", base::pointer_to("lignes", i, "recue"),
                        "Il reste " + std::to_string(ligne->reste()) + " « " + ligne->nom + " » à recevoir ; " +
                            std::to_string(a.total()) + " sont indiqués. Un surplus se saisit en entrée."});
    }
    if (a.endommagee + a.manquante > 0 && !a.motif) {
      faults.push_back({"motif_obligatoire", base::pointer_to("lignes", i, "motif"),
                        "Dites ce qui est arrivé à « " + ligne->nom + " » : l'écart garde son motif."});
    }
    if (a.total() > 0) recus.push_back(a);
  }
  if (faults.empty() && recus.empty()) {
    faults.push_back({"rien_a_recevoir", "#/lignes", "Indiquez ce qui est arrivé, abîmé ou manquant."});
  }
  if (!faults.empty()) return base::refuse_all(std::move(faults));
  return recus;
}

StatutTransfert apres_reception(std::span<const LigneTransfert> lignes, std::span<const Arrivage> arrivages) {
  std::int64_t reste = 0;
  std::int64_t ecart = 0;
  for (const LigneTransfert& l : lignes) {
    reste += l.reste();
    ecart += l.endommagee + l.manquante;
  }
  for (const Arrivage& a : arrivages) {
    reste -= a.total();
    ecart += a.endommagee + a.manquante;
  }
  if (reste > 0) return PartiellementRecu;
  return ecart > 0 ? RecuAvecEcart : Recu;
}

}  // namespace stock
