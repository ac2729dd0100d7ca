#pragma once

#include "engine/catalog/catalog.hpp"
#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

/// A small shop: a catalog made by hand, its models and two commands.
namespace describe::testing {

inline catalog::Column column(std::string name, catalog::Kind kind, std::string comment, bool nullable = false) {
  catalog::Column c;
  c.name = std::move(name);
  c.kind = kind;
  c.comment = std::move(comment);
  c.nullable = nullable;
  return c;
}

inline catalog::Column with_default(catalog::Column c) {
  c.has_default = true;
  return c;
}

inline catalog::Table table(std::string name, std::string comment, std::vector<catalog::Column> columns) {
  catalog::Table t;
  t.name = std::move(name);
  t.comment = std::move(comment);
  t.columns = {with_default(column("id", catalog::Kind::Uuid, "Identifiant.")),
               column("entrepriseId", catalog::Kind::Uuid, "Entreprise.")};
  for (auto& c : columns) t.columns.push_back(std::move(c));
  t.columns.push_back(with_default(column("version", catalog::Kind::Integer, "Version.")));
  t.constraints.push_back({"pk_" + t.name, catalog::Constraint::Type::Primary, {"entrepriseId", "id"}, false, ""});
  return t;
}

inline catalog::Table article() {
  using catalog::Kind;
  auto nom = column("nom", Kind::Text, "Nom de l'article.");
  nom.max_length = 200;
  nom.min_length = 1;
  auto achat = column("prix_achat", Kind::Numeric, "Prix d'achat.", true);
  achat.precision = 14;
  achat.scale = 4;
  auto vente = column("prix_vente", Kind::Numeric, "Prix de vente ; la marge est sur prix_achat.");
  vente.precision = 14;
  vente.scale = 2;
  vente.min = catalog::Bound{"0", true};
  auto unite = column("unite", Kind::Text, "Unité.", true);
  unite.allowed = {"PIECE", "KG"};
  auto actif = with_default(column("actif", Kind::Boolean, "Faux si retiré */ de la vente."));
  auto recherche = column("recherche", Kind::Text, "Texte de recherche.", true);
  recherche.generated = true;
  auto t = table("Article", "Ce qui se vend.",
                 {nom, achat, vente, unite, actif, column("categorieId", Kind::Uuid, "Catégorie.", true),
                  with_default(column("stock_actuel", Kind::Numeric, "Stock, tenu par le serveur.")),
                  column("champs", Kind::Json, "Champs libres.", true), recherche,
                  column("secretHash", Kind::Text, "Empreinte.", true)});
  t.foreign_keys.push_back(
      {"article_categorie_fk", {"entrepriseId", "categorieId"}, "Categorie", {"entrepriseId", "id"}});
  return t;
}

inline catalog::Table categorie() {
  return table("Categorie", "Famille d'articles.", {column("nom", catalog::Kind::Text, "Nom.")});
}

inline catalog::Table mouvement() {
  using catalog::Kind;
  auto t = table("BankTransaction", "Mouvement de la banque.",
                 {column("date", Kind::Date, "Date."), column("lu_le", Kind::Timestamp, "Lu le.", true),
                  column("libelles", Kind::TextArray, "Libellés.")});
  return t;
}

inline catalog::Catalog shop() { return catalog::Catalog({article(), categorie(), mouvement()}); }

inline resource::Registry models() {
  static constexpr std::string_view read_only[] = {"stock_actuel"};
  static constexpr std::string_view hidden[] = {"secretHash"};
  static constexpr resource::GuardedColumn guarded[] = {{"prix_achat", "catalogue:voir_prix_achat"}};
  resource::Registry registry;
  registry.add({.name = "Article", .domain = "catalogue", .write = resource::All, .read_only = read_only,
                .guarded = guarded, .hidden = hidden});
  registry.add({.name = "Categorie", .domain = "catalogue", .write = resource::Create});
  registry.add({.name = "BankTransaction", .domain = "banque"});
  return registry;
}

inline command::Registry commands() {
  static constexpr std::string_view kinds[] = {"SOLDE", "PROMO"};
  static constexpr command::Field lines[] = {
      command::decimal("quantite", 3, -1'500, 2'000, "Quantité.").must(),
      command::decimal("prix_achat", 4, 0, 1'000, "Prix d'achat constaté."),
  };
  static constexpr command::Field input[] = {
      command::choice("motif", kinds, "Motif.").must(),
      command::list("lignes", lines, 10, "Lignes.").must(),
      command::date("le", "Date ; aujourd'hui par défaut."),
      command::text("note", 50, "Note, à ne pas confondre avec BankTransaction."),
  };
  static constexpr command::Field answer[] = {command::uuid("id", "Article.").must(),
                                              command::montant("total", "Total.")};
  static constexpr command::Field query[] = {command::text("langue", 5, "Langue.")};
  command::Registry registry;
  registry.add({.path = "/api/v1/Article/{id}/solder", .right = "catalogue:solder", .summary = "Solde un article.",
                .input = input, .answer = answer, .success = 201});
  registry.add({.method = "GET", .path = "/api/v1/Article/{id}/etiquette", .right = "catalogue:lire",
                .summary = "Rend l'étiquette.", .query = query, .answer_type = "application/pdf",
                .body = command::Body::None, .writes = false});
  registry.add({.path = "/api/v1/session", .summary = "Ouvre une session.", .input = input, .success = 204,
                .access = command::Access::Public});
  return registry;
}

}  // namespace describe::testing
