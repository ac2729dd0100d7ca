#include "engine/csv/writer.hpp"
#include "modules/stock/inventaires.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/reads/tableau.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

constexpr command::Field parametres_liste[] = {command::uuid("storeId", "Magasin ; tous si absent."),
                                               command::choice("statut", statuts_inventaire, "État ; tous si absent."),
                                               champ_page, champ_taille};

constexpr Colonne colonnes_tete[] = {{"id"},
                                     {"numero"},
                                     {"storeId"},
                                     {"magasin"},
                                     {"libelle"},
                                     {"portee"},
                                     {"statut"},
                                     {"aveugle", Forme::Brut},
                                     {"tolerance", Forme::Brut},
                                     {"ouvertAt"},
                                     {"termineAt"},
                                     {"ouvertPar"},
                                     {"articles", Forme::Brut},
                                     {"comptes", Forme::Brut}};
constexpr command::Field champs_tete[] = {
    command::uuid("id", "Inventaire.").must(),
    command::text("numero", 35, "Numéro.").must(),
    command::uuid("storeId", "Magasin.").must(),
    command::text("magasin", 200, "Nom du magasin.").must(),
    command::text("libelle", 200, "Nom de l'inventaire."),
    command::choice("portee", portees, "Ce qui est compté.").must(),
    command::choice("statut", statuts_inventaire, "État.").must(),
    command::boolean("aveugle", "Vrai si le stock attendu est caché.").must(),
    command::integer("tolerance", 0, nombre_max, "Écart toléré en unités."),
    command::instant("ouvertAt", "Ouverture.").must(),
    command::instant("termineAt", "Clôture ou annulation."),
    command::text("ouvertPar", 300, "Qui l'a ouvert."),
    command::integer("articles", 0, nombre_max, "Articles à compter.").must(),
    command::integer("comptes", 0, nombre_max, "Articles comptés.").must(),
};
constexpr command::Field rendu_liste[] = {
    command::list("inventaires", champs_tete, 1'000, "Page des inventaires, le dernier ouvert d'abord.").must(),
    command::integer("total", 0, nombre_max, "Inventaires en tout.").must()};

/// The counts of the company. Refuses 422 entree_invalide.
base::Result<command::Answer> lire_inventaires(command::Context& context, const command::Input&) {
  const command::Page page = TRY(command::read_page(context, par_page));
  context.queue(sql::inventaires, pg::Params()
                                      .uuid(lire_id(context, "storeId"))
                                      .text(context.query("statut"))
                                      .null()
                                      .integer(page.size)
                                      .integer(page.before()));
  const auto lus = TRY(context.load());
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("inventaires"), ecrire_lignes(w, colonnes_tete, lus[0]);
  w.key("total"), w.integer(lus[0].empty() ? 0 : lus[0].integer(0, 14));
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

constexpr std::string_view filtres[] = {"TOUS", "COMPTES", "NON_COMPTES", "ECARTS", "A_RECOMPTER"};
constexpr std::string_view formats[] = {"json", "csv"};
constexpr command::Field parametres[] = {
    command::choice("filtre", filtres, "Articles montrés ; TOUS par défaut."),
    command::text("cherche", 100, "Texte cherché dans le nom, la référence, les codes-barres."),
    command::choice("format", formats, "Forme de la réponse, JSON par défaut."), champ_page, champ_taille};

constexpr Colonne colonnes[] = {{"articleId"},
                                {"reference"},
                                {"nom"},
                                {"codeBarres", Forme::Brut},
                                {"categorie"},
                                {"passage", Forme::Brut},
                                {"saisies", Forme::Brut},
                                {"compte", Forme::Brut},
                                {"attendu", Forme::Brut},
                                {"ecart", Forme::Brut},
                                {"raison"},
                                {"coutUnitaire", Forme::Brut},
                                {"valeur", Forme::Brut}};
/// How many columns a caller may see: what counts, the differences too, and their value.
constexpr std::size_t sans_attendu = 8, sans_valeur = 11;

constexpr std::string_view raisons[] = {"BOUGE_PENDANT", "HORS_TOLERANCE"};
constexpr command::Field champs_article[] = {
    command::uuid("articleId", "Article.").must(),
    command::text("reference", 100, "Référence.").must(),
    command::text("nom", 200, "Nom.").must(),
    command::text_list("codeBarres", 50, "Codes-barres.").must(),
    command::text("categorie", 200, "Catégorie."),
    command::integer("passage", 1, 100, "Comptage en vigueur.").must(),
    command::integer("saisies", 0, nombre_max, "Saisies de ce comptage.").must(),
    unites("compte", "Unités comptées ; vide si non compté."),
    unites("attendu", "Stock du registre à la dernière saisie."),
    unites("ecart", "compte − attendu."),
    command::choice("raison", raisons, "Pourquoi recompter."),
    command::decimal("coutUnitaire", 6, 0, nombre_max, "Coût moyen, selon les droits."),
    command::montant("valeur", "Valeur de l'écart, selon les droits.", -base::centimes_max.value),
};
constexpr command::Field champs_resume[] = {
    command::integer("articles", 0, nombre_max, "Articles à compter.").must(),
    command::integer("comptes", 0, nombre_max, "Articles comptés.").must(),
    command::integer("ecarts", 0, nombre_max, "Articles dont le compte diffère."),
    command::integer("aRecompter", 0, nombre_max, "Articles à recompter."),
    unites("enPlus", "Unités trouvées en plus."),
    unites("enMoins", "Unités manquantes."),
    command::montant("valeur", "Valeur des écarts, selon les droits.", -base::centimes_max.value)};
constexpr command::Field rendu[] = {command::object("inventaire", champs_tete, "Inventaire.").must(),
                                    command::object("resume", champs_resume, "Sommes.").must(),
                                    command::list("lignes", champs_article, 1'000, "Page des articles.").must(),
                                    command::integer("total", 0, nombre_max, "Articles retenus en tout.").must(),
                                    command::boolean("attenduVisible", "Vrai si vous voyez le stock attendu.").must()};

command::Answer en_csv(const pg::Rows& rows, std::size_t visibles, std::string_view numero) {
  command::Answer answer{.body = std::string(csv::utf8_bom), .content_type = "text/csv; charset=utf-8"};
  std::vector<std::string> titres{"Référence", "Nom", "Catégorie", "Compté"};
  if (visibles > sans_attendu) titres.emplace_back("Attendu"), titres.emplace_back("Écart");
  if (visibles > sans_valeur) titres.emplace_back("Coût unitaire HT"), titres.emplace_back("Valeur de l'écart HT");
  csv::append_row(answer.body, std::span<const std::string>(titres));
  for (int row = 0; row < rows.size(); ++row) {
    std::vector<std::string> cellules;
    for (const int column : {1, 2, 4, 7, 8, 9, 11, 12}) {
      if (static_cast<std::size_t>(column) >= visibles) continue;
      cellules.emplace_back(rows.text(row, column));
      if (column > 9) std::replace(cellules.back().begin(), cellules.back().end(), '.', ',');
    }
    csv::append_row(answer.body, std::span<const std::string>(cellules));
  }
  answer.headers.push_back({"Content-Disposition", "attachment; filename=\"" + std::string(numero) + ".csv\""});
  return answer;
}

void ecrire_resume(json::Writer& w, const pg::Rows& r, std::size_t visibles) {
  w.begin_object();
  w.member_raw("articles", r.text(0, 0));
  w.member_raw("comptes", r.text(0, 1));
  if (visibles > sans_attendu) {
    w.member_raw("ecarts", r.text(0, 2));
    w.member_raw("aRecompter", r.text(0, 3));
    w.member_raw("enPlus", r.text(0, 4));
    w.member_raw("enMoins", r.text(0, 5));
  }
  if (visibles > sans_valeur) w.member_raw("valeur", r.text(0, 6));
  w.end_object();
}

/// A count, its sums and a page of its articles: the sheet of who counts, and the report of differences once it is
/// closed. Refuses 422 entree_invalide, 404 introuvable, 403 inventaire_aveugle (a filter that would tell what is
/// hidden).
base::Result<command::Answer> lire_inventaire_detail(command::Context& context, const command::Input&) {
  const command::Page page = TRY(command::read_page(context, par_page));
  const auto filtre = context.query("filtre").value_or("TOUS");
  const bool en_fichier = context.query("format") == "csv";
  context.queue(sql::inventaires, pg::Params().null().null().uuid(context.id()).integer(1).integer(0));
  context.queue(sql::inventaire_resume, pg::Params().uuid(context.id()));
  pg::Params params;
  params.uuid(context.id()).text(filtre).text(context.query("cherche"));
  if (en_fichier) {
    params.null().integer(0);
  } else {
    params.integer(page.size).integer(page.before());
  }
  context.queue(sql::inventaire_lignes, params);
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Cet inventaire n'existe pas.");
  const bool attendu = voit_attendu(context, lus[0].boolean(0, 7), lus[0].text(0, 6));
  if (!attendu && (filtre == "ECARTS" || filtre == "A_RECOMPTER")) {
    return base::refuse(403, "inventaire_aveugle",
                        "Cet inventaire se compte en aveugle : ses écarts se voient à la clôture.");
  }
  const bool couts = context.who().rights.may("catalogue:voir_prix_achat");
  const std::size_t visibles = !attendu ? sans_attendu : couts ? std::size(colonnes) : sans_valeur;
  if (en_fichier) return en_csv(lus[2], visibles, lus[0].text(0, 1));

  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("inventaire"), w.begin_object();
  ecrire_membres(w, colonnes_tete, lus[0], 0);
  w.end_object();
  w.key("resume"), ecrire_resume(w, lus[1], visibles);
  w.key("lignes"), ecrire_lignes(w, std::span<const Colonne>(colonnes).first(visibles), lus[2]);
  w.key("total"), w.integer(lus[2].empty() ? 0 : lus[2].integer(0, 13));
  w.key("attenduVisible"), w.boolean(attendu);
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_lire_inventaires{
    .method = "GET",
    .path = "/api/v1/inventaire",
    .right = "stock:lire",
    .summary = "Inventaires et leur avancement.",
    .query = parametres_liste,
    .answer = rendu_liste,
    .body = command::Body::None,
    .writes = false,
    .run = lire_inventaires,
};

const command::Command commande_lire_inventaire{
    .method = "GET",
    .path = "/api/v1/inventaire/{id}",
    .right = "stock:lire",
    .summary =
        "Un inventaire : ce qui est compté, ce qui reste, et les écarts en unités et en valeur ; en JSON ou CSV.",
    .query = parametres,
    .answer = rendu,
    .body = command::Body::None,
    .writes = false,
    .run = lire_inventaire_detail,
};

}  // namespace stock
