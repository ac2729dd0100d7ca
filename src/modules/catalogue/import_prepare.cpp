#include "modules/catalogue/import_prepare.hpp"

#include <algorithm>

#include "base/fold.hpp"
#include "modules/catalogue/core/champs_article.hpp"

namespace catalogue {

namespace {

using base::Verdict;

base::ColumnMap colonnes(const base::TableRow& titles) {
  std::vector<base::ColumnRule> rules;
  for (const ChampArticle& champ : champs_article()) rules.push_back(champ.column);
  return base::map_columns(titles, rules);
}

const base::Difference* difference(const LigneArticle& ligne, ChampIndex champ) {
  const auto found = std::find_if(ligne.differences.begin(), ligne.differences.end(), [&](const base::Difference& d) {
    return d.champ == champs_article()[champ].column.field;
  });
  return found == ligne.differences.end() ? nullptr : &*found;
}

/// The change of stock that the row makes.
std::int64_t variation(const LigneArticle& ligne) {
  if (ligne.verdict == Verdict::Creer) return ligne.article.stock_actuel;
  const base::Difference* stock = difference(ligne, champ_stock_actuel);
  return stock == nullptr ? 0 : ligne.article.stock_actuel - std::stoll(stock->avant);
}

void refuser(PlanArticles& plan, LigneArticle& ligne, std::string colonne, std::string code, std::string detail) {
  ligne.fautes.push_back({ligne.ligne, std::move(colonne), std::move(code), std::move(detail)});
  (ligne.verdict == Verdict::Creer ? plan.creer : plan.modifier) -= 1;
  plan.erreur += 1;
  ligne.verdict = Verdict::Erreur;
  ligne.differences.clear();
}

/// Would the row take a counted article out of the count?
bool cesse_de_suivre(const LigneArticle& ligne) {
  const base::Difference* type = difference(ligne, champ_type);
  const base::Difference* suivi = difference(ligne, champ_suivi_stock);
  const bool produit = ligne.article.type == TypeArticle::Produit;
  const bool suivi_avant = suivi == nullptr ? ligne.article.suivi_stock : !ligne.article.suivi_stock;
  const bool produit_avant = type == nullptr ? produit : type->avant == to_string(TypeArticle::Produit);
  return suivi_avant && produit_avant && !(produit && ligne.article.suivi_stock);
}

void suivre(LigneArticle& ligne, bool suivi) {
  if (ligne.article.suivi_stock == suivi) return;
  if (ligne.verdict == Verdict::Modifier) {
    const ChampArticle& champ = champs_article()[champ_suivi_stock];
    std::string avant = champ.format(ligne.article);
    ligne.article.suivi_stock = suivi;
    ligne.differences.push_back({std::string(champ.column.field), std::move(avant), champ.format(ligne.article)});
  }
  ligne.article.suivi_stock = suivi;
}

}  // namespace

void accorder_categories(std::vector<base::TableRow>& rows, const Categories& connues) {
  if (rows.empty()) return;
  const auto column = colonnes(rows.front()).columns[champ_categorie];
  if (!column) return;
  std::unordered_map<std::string, std::string> graphies;
  for (const auto& [nom, id] : connues) graphies.emplace(base::fold_key(nom), nom);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].cells.size() <= *column) continue;
    std::string& cell = rows[i].cells[*column];
    const std::string nom = base::cell_text(cell);
    const std::string key = base::fold_key(nom);
    if (key.empty() || connues.contains(nom)) continue;
    const std::string& graphie = graphies.try_emplace(key, nom).first->second;
    if (graphie != nom) cell = base::formula_guarded(graphie);
  }
}

void accorder_stock(PlanArticles& plan, const base::TableRow& titles, const ReglesStock& regles) {
  const base::ColumnMap map = colonnes(titles);
  const bool stock_donne = map.columns[champ_stock_actuel].has_value();
  const bool suivi_donne = map.columns[champ_suivi_stock].has_value();
  for (LigneArticle& ligne : plan.lignes) {
    if (ligne.verdict == Verdict::Erreur) continue;
    const ArticleImporte& article = ligne.article;
    if (!article.actif && ligne.verdict != Verdict::Creer && !map.columns[champ_actif]) {
      ligne.avis.push_back({ligne.ligne, {}, "article_inactif",
                            "Cet article est désactivé : une colonne « Actif » à « Oui » le remettrait en vente."});
    }
    const std::int64_t change = variation(ligne);
    if (change < 0 && article.stock_actuel < 0 && !regles.negatif_autorise &&
        !regles.articles_negatifs.contains(article.id)) {
      refuser(plan, ligne, map.title(champ_stock_actuel, "stock_actuel"), "stock_negatif_refuse",
              "Un stock de " + std::to_string(article.stock_actuel) +
                  " n'est pas possible : votre entreprise n'autorise pas le stock négatif.");
      continue;
    }
    if (article.stock_actuel != 0 && cesse_de_suivre(ligne)) {
      refuser(plan, ligne, map.title(champ_suivi_stock, "suiviStock"), "stock_laisse",
              "Cet article a un stock de " + std::to_string(article.stock_actuel) +
                  " : ramenez-le à zéro avant de cesser de le suivre.");
      continue;
    }
    if (suivi_donne) continue;
    if (change != 0) {
      suivre(ligne, true);
    } else if (ligne.verdict == Verdict::Creer) {
      suivre(ligne, stock_donne && article.type == TypeArticle::Produit);
    }
  }
}

}  // namespace catalogue
