#include "modules/catalogue/import_applique.hpp"

#include <algorithm>
#include <optional>

#include "engine/imports/batch.hpp"
#include "engine/json/writer.hpp"
#include "modules/catalogue/sql.hpp"

namespace catalogue {

namespace {

using base::Verdict;

struct Ecriture {
  const LigneArticle* ligne;
  base::Uuid id;
};

void ecrire_texte(json::Writer& w, std::string_view name, const std::string& text) {
  w.key(name);
  if (text.empty()) {
    w.null();
  } else {
    w.string(text);
  }
}

void ecrire_codes(json::Writer& w, const std::vector<std::string>& codes) {
  w.key("codeBarres"), w.begin_array();
  for (const std::string& code : codes) w.string(code);
  w.end_array();
}

void ecrire_prix(json::Writer& w, std::string_view name, const std::optional<base::PrixUnitaire>& prix) {
  w.key(name);
  if (prix) {
    w.raw(base::to_string(*prix));
  } else {
    w.null();
  }
}

void ecrire_ttc(json::Writer& w, const std::optional<base::Centimes>& prix) {
  w.key("prix_vente_ttc");
  if (prix) {
    w.raw(base::to_string(*prix));
  } else {
    w.null();
  }
}

void ecrire_categorie(json::Writer& w, const ArticleImporte& a, const Categories& categories) {
  ecrire_texte(w, "categorieId", a.categorie.empty() ? std::string() : categories.at(a.categorie));
}

void ecrire_creation(json::Writer& w, const Ecriture& ecriture, const Categories& categories) {
  const ArticleImporte& a = ecriture.ligne->article;
  w.begin_object();
  w.key("rang"), w.integer(static_cast<std::int64_t>(ecriture.ligne->ligne));
  w.member("id", ecriture.id.text());
  w.member("reference", a.reference);
  w.member("nom", a.nom);
  w.member("type", to_string(a.type));
  ecrire_categorie(w, a, categories);
  ecrire_texte(w, "description", a.description);
  ecrire_codes(w, a.codes_barres);
  w.member("unite", a.unite);
  ecrire_prix(w, "prix_achat", a.prix_achat);
  ecrire_prix(w, "prix_vente_ht", a.prix_vente_ht);
  ecrire_ttc(w, a.prix_vente_ttc);
  w.member_raw("tva", base::to_string(a.tva));
  w.key("stock_alerte"), w.integer(a.stock_alerte.value_or(0));
  w.key("suiviStock"), w.boolean(a.suivi_stock);
  w.key("actif"), w.boolean(a.actif);
  if (a.stock_actuel != 0) w.key("quantite"), w.integer(a.stock_actuel);
  w.end_object();
}

/// Writes the column of one changed field; stock has none, it moves.
void ecrire_changement(json::Writer& w, std::string_view champ, const ArticleImporte& a, const Categories& categories) {
  if (champ == "nom") w.member("nom", a.nom);
  if (champ == "type") w.member("type", to_string(a.type));
  if (champ == "categorie") ecrire_categorie(w, a, categories);
  if (champ == "description") ecrire_texte(w, "description", a.description);
  if (champ == "codeBarres") ecrire_codes(w, a.codes_barres);
  if (champ == "unite") w.member("unite", a.unite);
  if (champ == "prix_achat") ecrire_prix(w, "prix_achat", a.prix_achat);
  if (champ == "prix_vente_ht") ecrire_prix(w, "prix_vente_ht", a.prix_vente_ht);
  if (champ == "prix_vente_ttc") ecrire_ttc(w, a.prix_vente_ttc);
  if (champ == "tva") w.member_raw("tva", base::to_string(a.tva));
  if (champ == "stock_alerte") w.key("stock_alerte"), w.integer(a.stock_alerte.value_or(0));
  if (champ == "suiviStock") w.key("suiviStock"), w.boolean(a.suivi_stock);
  if (champ == "actif") w.key("actif"), w.boolean(a.actif);
}

std::int64_t stock_avant(const Ecriture& ecriture, const stock::StockPrincipal& stock) {
  return stock.quantite(ecriture.ligne->article.id);
}

void ecrire_modification(json::Writer& w, const Ecriture& ecriture, const ImportArticles& import) {
  const ArticleImporte& a = ecriture.ligne->article;
  const std::int64_t avant = stock_avant(ecriture, import.stock);
  w.begin_object();
  w.key("rang"), w.integer(static_cast<std::int64_t>(ecriture.ligne->ligne));
  w.member("id", a.id);
  w.key("apres"), w.begin_object();
  for (const base::Difference& difference : ecriture.ligne->differences) {
    ecrire_changement(w, difference.champ, a, import.categories);
  }
  w.end_object();
  if (avant != a.stock_actuel) {
    w.key("stock_avant"), w.integer(avant);
    w.key("stock_apres"), w.integer(a.stock_actuel);
  }
  w.end_object();
}

template <class Ecrire>
void queue_par_lots(command::Context& context, const pg::Statement& statement, const base::Uuid& import,
                    const std::vector<Ecriture>& ecritures, Ecrire ecrire) {
  for (std::size_t first = 0; first < ecritures.size(); first += imports::rows_per_statement) {
    const std::size_t last = std::min(first + imports::rows_per_statement, ecritures.size());
    std::string rows;
    json::Writer w(rows);
    w.begin_array();
    for (std::size_t i = first; i < last; ++i) ecrire(w, ecritures[i]);
    w.end_array();
    context.queue(statement, pg::Params().uuid(context.who().entreprise).uuid(import).text(rows));
  }
}

/// Adds the categories that the plan names and nobody knows; gives the identifiers of the new ones as JSON.
std::string queue_categories(command::Context& context, const PlanArticles& plan, Categories& categories) {
  std::vector<std::optional<std::string>> ids;
  std::vector<std::optional<std::string>> noms;
  std::string json;
  json::Writer w(json);
  w.begin_object();
  w.key("categories"), w.begin_array();
  for (const LigneArticle& ligne : plan.lignes) {
    const std::string& nom = ligne.article.categorie;
    const bool ecrite = ligne.verdict == Verdict::Creer || ligne.verdict == Verdict::Modifier;
    if (!ecrite || nom.empty() || categories.contains(nom)) continue;
    const std::string id = base::Uuid::v7(context.now()).text();
    categories.emplace(nom, id);
    ids.emplace_back(id);
    noms.emplace_back(nom);
    w.string(id);
  }
  w.end_array();
  w.end_object();
  if (!ids.empty()) {
    context.queue(sql::creer_categories, pg::Params().uuid(context.who().entreprise).array(ids).array(noms));
  }
  return json;
}

void queue_mouvements(command::Context& context, const base::Uuid& store, std::string_view type,
                      const std::vector<stock::Variation>& variations) {
  for (std::size_t first = 0; first < variations.size(); first += stock::variations_par_lot) {
    const std::size_t count = std::min(stock::variations_par_lot, variations.size() - first);
    stock::queue_variations(context, store, std::nullopt, type, std::span(variations).subspan(first, count));
  }
}

}  // namespace

void queue_import(command::Context& context, const ImportArticles& import) {
  std::vector<Ecriture> creations;
  std::vector<Ecriture> modifications;
  for (const LigneArticle& ligne : import.plan.lignes) {
    if (ligne.verdict == Verdict::Creer) creations.push_back({&ligne, base::Uuid::v7(context.now())});
    if (ligne.verdict == Verdict::Modifier) modifications.push_back({&ligne, *base::Uuid::parse(ligne.article.id)});
  }
  std::sort(modifications.begin(), modifications.end(),
            [](const Ecriture& a, const Ecriture& b) { return a.id < b.id; });

  context.queue(sql::ouvrir_import);
  Categories categories = import.categories;
  const std::string mapping = queue_categories(context, import.plan, categories);
  const ImportArticles complet{import.id, import.fichier, import.plan, import.compte, categories, import.stock};
  imports::queue_batch(context, {import.id, "Article", import.fichier, imports::to_json(import.compte), mapping});
  queue_par_lots(context, sql::creer_articles, import.id, creations,
                 [&](json::Writer& w, const Ecriture& e) { ecrire_creation(w, e, categories); });
  imports::queue_joins(context, imports::Joins::Whole);
  queue_par_lots(context, sql::modifier_articles, import.id, modifications,
                 [&](json::Writer& w, const Ecriture& e) { ecrire_modification(w, e, complet); });

  std::vector<stock::Variation> entrees;
  std::vector<stock::Variation> ajustements;
  for (const Ecriture& e : creations) {
    const std::int64_t quantite = e.ligne->article.stock_actuel;
    if (quantite != 0) (quantite > 0 ? entrees : ajustements).push_back({e.id, quantite});
  }
  for (const Ecriture& e : modifications) {
    const std::int64_t change = e.ligne->article.stock_actuel - stock_avant(e, import.stock);
    if (change != 0) ajustements.push_back({e.id, change});
  }
  queue_mouvements(context, import.stock.store, "ENTREE", entrees);
  queue_mouvements(context, import.stock.store, "AJUSTEMENT", ajustements);
  imports::queue_joins(context, imports::Joins::AsPlanned);
  context.audit({"importer", "Article", import.id, {}, imports::to_json(import.compte)});
}

}  // namespace catalogue
