#include "modules/catalogue/core/import_articles.hpp"

#include <algorithm>
#include <unordered_set>

#include "base/french_numbers.hpp"
#include "base/import_plan.hpp"
#include "base/text.hpp"
#include "modules/catalogue/core/champs_article.hpp"

namespace catalogue {
namespace {

using base::Int128;

base::PrixUnitaire ht_de_ttc(base::Centimes ttc, base::Taux tva) {
  const Int128 millioniemes = static_cast<Int128>(ttc.value) * 10'000 * 10'000;
  return {static_cast<std::int64_t>(base::divide_half_away_from_zero(millioniemes, 10'000 + tva.points_de_base))};
}

base::Centimes ttc_de_ht(base::PrixUnitaire ht, base::Taux tva) {
  const Int128 produit = static_cast<Int128>(ht.millioniemes) * (10'000 + tva.points_de_base);
  return {static_cast<std::int64_t>(base::divide_half_away_from_zero(produit, static_cast<Int128>(10'000) * 10'000))};
}

/// All rates below 1 and at least one that is no rate by itself: the column holds fractions.
SensTaux sens_des_taux(std::span<const base::TableRow> rows, const base::ColumnMap& map,
                       const OptionsArticles& options) {
  bool fraction = false;
  for (const base::TableRow& row : rows) {
    const std::string cell = map.cell(row, champ_tva);
    if (cell.empty()) continue;
    const base::ParsedDecimal parsed = base::parse_french_decimal(cell, 4, 1'000'000);
    if (parsed.error || cell.find('%') != std::string::npos || parsed.units >= 10'000) return SensTaux::Pourcentage;
    const auto taux = taux_de_cellule(cell, SensTaux::Pourcentage);
    const auto valides = options.taux_valides;
    fraction = fraction || !taux || std::find(valides.begin(), valides.end(), *taux) == valides.end();
  }
  return fraction ? SensTaux::Fraction : SensTaux::Pourcentage;
}

/// Reads the rows of one file in order.
class Planificateur {
 public:
  Planificateur(const base::ColumnMap& map, const ArticlesConnus& connus, const OptionsArticles& options, SensTaux sens)
      : m_map(map), m_connus(connus), m_options(options), m_sens(sens) {}

  /// References of the whole file, which a generated one must avoid.
  void reserver(std::string reference) { m_references_du_fichier.insert(std::move(reference)); }

  LigneArticle ligne(const base::TableRow& row) {
    LigneArticle ligne;
    ligne.ligne = row.line;
    if (auto overflow = m_map.overflow(row)) {
      // Its values stand under the wrong titles: judging them would only confuse.
      ligne.fautes.push_back(std::move(*overflow));
      return ligne;
    }
    LectureArticle lecture{ligne.article, m_options, m_sens, ligne, {}};
    const ArticleImporte* connu = trouver(row, lecture);
    if (connu) ligne.article = *connu;
    refuser_doublons(row, connu, lecture);
    lire_champs(row, connu, lecture);
    if (!connu) completer_creation(row, lecture);
    accorder_prix(row, connu, lecture);
    base::judge_row(ligne, champs_article(), connu, ligne.article);
    return ligne;
  }

 private:
  void placer(LectureArticle& l, std::size_t champ) const {
    l.colonne = m_map.title(champ, champs_article()[champ].column.field);
  }

  const ArticleImporte* trouver(const base::TableRow& row, LectureArticle& l) const {
    const std::string reference = m_map.cell(row, champ_reference);
    const ArticleImporte* connu = reference.empty() ? nullptr : m_connus.par_reference(reference);
    for (const std::string& code : codes_de_cellule(m_map.cell(row, champ_codes_barres))) {
      const ArticleImporte* autre = m_connus.par_code_barres(code);
      if (!autre || autre == connu) continue;
      if (!connu && reference.empty()) {
        connu = autre;
        continue;
      }
      placer(l, champ_codes_barres);
      l.faute("code_barres_pris", "Le code-barres " + code + " est déjà celui de l'article " + autre->reference + ".");
    }
    return connu;
  }

  void refuser_doublons(const base::TableRow& row, const ArticleImporte* connu, LectureArticle& l) {
    const auto vu = [&](std::size_t champ, const std::string& cle, const std::string& quoi) {
      const auto [place, nouveau] = m_vus.try_emplace(cle, row.line);
      if (nouveau || !l.ligne.fautes.empty()) return;
      placer(l, champ);
      l.faute("doublon_dans_le_fichier", quoi + " figure déjà à la ligne " + std::to_string(place->second) + ".");
    };
    const std::string reference = m_map.cell(row, champ_reference);
    if (!reference.empty()) vu(champ_reference, "r" + reference, "La référence " + reference);
    if (connu && reference.empty()) {
      vu(champ_codes_barres, "r" + std::string(base::trimmed(connu->reference)), "L'article " + connu->reference);
    }
    for (const std::string& code : codes_de_cellule(m_map.cell(row, champ_codes_barres))) {
      vu(champ_codes_barres, "c" + code, "Le code-barres " + code);
    }
  }

  void lire_champs(const base::TableRow& row, const ArticleImporte* connu, LectureArticle& l) const {
    const auto champs = champs_article();
    for (std::size_t champ = 0; champ < champs.size(); ++champ) {
      const std::string cell = m_map.cell(row, champ);
      if (cell.empty() || (connu && cell == champs[champ].format(*connu))) continue;
      placer(l, champ);
      champs[champ].read(l, cell);
    }
  }

  void completer_creation(const base::TableRow& row, LectureArticle& l) {
    ArticleImporte& article = l.article;
    if (m_map.cell(row, champ_nom).empty()) {
      placer(l, champ_nom);
      l.faute("nom_manquant", "Un nouvel article doit avoir un nom.");
    }
    if (m_map.cell(row, champ_tva).empty()) {
      placer(l, champ_tva);
      article.tva = m_options.taux_par_defaut;
      l.avis("tva_par_defaut",
             "Sans taux de TVA : " + base::format_french_decimal(article.tva.points_de_base, 2, 0) + " % est retenu.");
    }
    if (m_map.cell(row, champ_suivi_stock).empty()) article.suivi_stock = article.type == TypeArticle::Produit;
    if (m_map.cell(row, champ_prix_vente_ht).empty() && m_map.cell(row, champ_prix_vente_ttc).empty()) {
      placer(l, champ_prix_vente_ht);
      l.avis("prix_absent", "Sans prix de vente : l'article est créé à 0,00 €.");
    }
    if (!m_map.cell(row, champ_reference).empty() || !l.ligne.fautes.empty()) return;
    placer(l, champ_reference);
    article.reference = reference_libre();
    l.avis("reference_generee",
           article.codes_barres.empty()
               ? "Référence " + article.reference +
                     " donnée. Sans référence ni code-barres, importer ce fichier deux fois créerait un doublon."
               : "Référence " + article.reference + " donnée.");
  }

  std::string reference_libre() {
    for (;;) {
      std::string numero = std::to_string(++m_derniere_reference);
      std::string reference = "ART-" + std::string(numero.size() < 5 ? 5 - numero.size() : 0, '0') + numero;
      if (!m_connus.par_reference(reference) && !m_references_du_fichier.contains(reference)) return reference;
    }
  }

  /// The shelf price is the anchor: HT follows TTC, and TTC follows when only HT is changed.
  void accorder_prix(const base::TableRow& row, const ArticleImporte* connu, LectureArticle& l) const {
    if (!l.ligne.fautes.empty()) return;
    ArticleImporte& a = l.article;
    const bool ht_donne = !m_map.cell(row, champ_prix_vente_ht).empty();
    const bool ttc_donne = !m_map.cell(row, champ_prix_vente_ttc).empty();
    const bool tva_changee = connu && connu->tva != a.tva;
    const bool ttc_change = !connu || connu->prix_vente_ttc != a.prix_vente_ttc;
    const bool ht_change = connu && connu->prix_vente_ht != a.prix_vente_ht;
    if (a.prix_vente_ttc && !ht_donne && (ttc_change || tva_changee)) {
      a.prix_vente_ht = ht_de_ttc(*a.prix_vente_ttc, a.tva);
    } else if (ht_change && a.prix_vente_ttc && !ttc_donne) {
      a.prix_vente_ttc = ttc_de_ht(a.prix_vente_ht, a.tva);
      placer(l, champ_prix_vente_ht);
      l.avis("prix_ttc_recalcule", "Le prix TTC suit le nouveau prix HT : " +
                                       base::format_french_decimal(a.prix_vente_ttc->value, 2, 2) + " €.");
    } else if (ht_donne && ttc_donne && a.prix_vente_ttc && (!connu || ht_change || ttc_change || tva_changee)) {
      const std::int64_t ecart = ttc_de_ht(a.prix_vente_ht, a.tva).value - a.prix_vente_ttc->value;
      if (ecart < -1 || ecart > 1) {
        placer(l, champ_prix_vente_ttc);
        l.avis("prix_incoherents", "Le prix HT et le taux donnent " +
                                       base::format_french_decimal(ttc_de_ht(a.prix_vente_ht, a.tva).value, 2, 2) +
                                       " € TTC : c'est le prix TTC du fichier qui fait foi à la vente.");
      }
    }
  }

  const base::ColumnMap& m_map;
  const ArticlesConnus& m_connus;
  const OptionsArticles& m_options;
  SensTaux m_sens;
  /// First line of each reference ("r…") and bar code ("c…") of the file.
  std::unordered_map<std::string, std::size_t> m_vus;
  std::unordered_set<std::string> m_references_du_fichier;
  std::size_t m_derniere_reference = 0;
};

base::Result<base::ColumnMap> colonnes(const base::TableRow& titles, PrixAchat prix_achat) {
  std::vector<base::ColumnRule> rules;
  for (const ChampArticle& champ : champs_article()) {
    rules.push_back(champ.column);
    // A hidden column gets the answer of an unknown one.
    if (champ.column.field == "prix_achat" && prix_achat == PrixAchat::Cache) rules.back().names = {};
  }
  base::ColumnMap map = base::map_columns(titles, rules);
  if (!map.columns[champ_nom] && !map.columns[champ_reference] && !map.columns[champ_codes_barres]) {
    std::string lues;
    for (const std::string& title : map.titles) lues += (lues.empty() ? "« " : ", « ") + title + " »";
    return base::refuse(
        422, "colonnes_manquantes",
        "Il manque la colonne « Nom » (ou « Désignation », « Libellé »), ou au moins « Référence » pour mettre à "
        "jour. La première ligne du fichier doit donner les titres ; lu : " +
            lues + ".");
  }
  return map;
}

}  // namespace

std::string_view to_string(TypeArticle type) {
  switch (type) {
    case TypeArticle::Service: return "SERVICE";
    case TypeArticle::BonCadeau: return "BON_CADEAU";
    case TypeArticle::Produit: break;
  }
  return "PRODUIT";
}

ArticlesConnus::ArticlesConnus(std::vector<ArticleImporte> articles) : m_articles(std::move(articles)) {
  for (std::size_t i = 0; i < m_articles.size(); ++i) {
    m_references.try_emplace(std::string(base::trimmed(m_articles[i].reference)), i);
    for (const std::string& code : m_articles[i].codes_barres) m_codes.try_emplace(code, i);
  }
}

const ArticleImporte* ArticlesConnus::par_reference(std::string_view reference) const {
  const auto found = m_references.find(std::string(reference));
  return found == m_references.end() ? nullptr : &m_articles[found->second];
}

const ArticleImporte* ArticlesConnus::par_code_barres(std::string_view code) const {
  const auto found = m_codes.find(std::string(code));
  return found == m_codes.end() ? nullptr : &m_articles[found->second];
}

base::Result<PlanArticles> planifier_import(std::span<const base::TableRow> rows, const ArticlesConnus& connus,
                                            const OptionsArticles& options) {
  if (rows.empty()) return base::refuse(422, "fichier_vide", "Le fichier n'a pas de ligne de titres.");
  base::ColumnMap map = TRY(colonnes(rows.front(), options.prix_achat));
  rows = rows.subspan(1);
  PlanArticles plan;
  plan.avis = map.avis;
  const SensTaux sens = sens_des_taux(rows, map, options);
  if (sens == SensTaux::Fraction) {
    plan.avis.push_back({0, map.title(champ_tva, "tva"), "taux_en_fraction",
                         "Tous les taux de TVA sont inférieurs à 1 : ils sont lus comme des fractions (0,2 = 20 %)."});
  }
  Planificateur planificateur(map, connus, options, sens);
  for (const base::TableRow& row : rows) planificateur.reserver(map.cell(row, champ_reference));
  plan.lignes.reserve(rows.size());
  for (const base::TableRow& row : rows) base::add_row(plan, planificateur.ligne(row));
  return plan;
}

std::vector<std::string> champs_export(PrixAchat prix_achat) {
  std::vector<std::string> titres;
  for (const ChampArticle& champ : champs_article()) {
    if (champ.column.field == "prix_achat" && prix_achat == PrixAchat::Cache) continue;
    titres.emplace_back(champ.titre);
  }
  return titres;
}

std::vector<std::string> ligne_export(const ArticleImporte& article, PrixAchat prix_achat) {
  std::vector<std::string> cells;
  for (const ChampArticle& champ : champs_article()) {
    if (champ.column.field == "prix_achat" && prix_achat == PrixAchat::Cache) continue;
    cells.push_back(champ.format(article));
  }
  return cells;
}

}  // namespace catalogue
