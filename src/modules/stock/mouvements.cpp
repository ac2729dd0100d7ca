#include "modules/stock/mouvements.hpp"

#include "modules/stock/sql.hpp"

namespace stock {

namespace {

void ecrire(json::Writer& w, std::string_view nom, const std::optional<std::string>& texte) {
  if (texte) w.member(nom, *texte);
}

void ecrire(json::Writer& w, std::string_view nom, const std::optional<base::Uuid>& id) {
  if (id) w.member(nom, id->text());
}

void ecrire(json::Writer& w, const Mouvement& m) {
  w.begin_object();
  w.member("id", m.id.text());
  w.member("store", m.store.text());
  w.member("article", m.article.text());
  w.member("type", m.type);
  w.key("quantite"), w.integer(m.quantite);
  if (m.garde != Garde::Aucune) w.member("garde", m.garde == Garde::Disponible ? "DISPONIBLE" : "PRESENT");
  ecrire(w, "cout", m.cout);
  ecrire(w, "motif", m.motif);
  ecrire(w, "transfert", m.transfert);
  ecrire(w, "inventaire", m.inventaire);
  ecrire(w, "inverse", m.inverse);
  w.end_object();
}

}  // namespace

void queue_mouvements(command::Context& context, std::span<const Mouvement> mouvements) {
  std::string out;
  json::Writer w(out);
  w.begin_array();
  for (const Mouvement& m : mouvements) ecrire(w, m);
  w.end_array();
  context.queue(sql::enregistrer_mouvements,
                pg::Params().uuid(context.who().entreprise).uuid(context.who().author()).text(out));
}

void queue_magasin(command::Context& context, const base::Uuid& store) {
  context.queue(sql::magasin_lu, pg::Params().uuid(store));
}

void queue_articles(command::Context& context, const base::Uuid& store, std::span<const base::Uuid> articles) {
  context.queue(sql::articles_en_magasin, pg::Params().uuid(store).array(textes(articles)));
}

std::optional<Magasin> lire_magasin(const pg::Rows& rows) {
  if (rows.empty()) return std::nullopt;
  return Magasin{rows.uuid(0, 0), std::string(rows.text(0, 1)), rows.text(0, 2) == "ACTIF", rows.boolean(0, 3)};
}

Articles lire_articles(const pg::Rows& rows) {
  Articles articles;
  for (int row = 0; row < rows.size(); ++row) {
    const base::Uuid id = rows.uuid(row, 0);
    articles.emplace(
        id, ArticleEnMagasin{id, std::string(rows.text(row, 1)), std::string(rows.text(row, 2)), rows.boolean(row, 3),
                             rows.boolean(row, 4), rows.integer(row, 5), rows.integer(row, 6)});
  }
  return articles;
}

std::vector<std::optional<std::string>> textes(std::span<const base::Uuid> ids) {
  std::vector<std::optional<std::string>> out;
  for (const base::Uuid& id : ids) out.emplace_back(id.text());
  return out;
}

}  // namespace stock
