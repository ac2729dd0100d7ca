#include "modules/stock/core/reassort.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/reads/tableau.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

constexpr std::string_view etats[] = {"NOUVELLE", "ACQUITTEE"};
constexpr command::Field parametres[] = {command::uuid("storeId", "Magasin ; tous si absent."),
                                         command::choice("etat", etats, "Alertes vues ou non ; toutes si absent."),
                                         champ_page, champ_taille};
constexpr Colonne colonnes[] = {{"id"},
                                {"storeId"},
                                {"magasin"},
                                {"articleId"},
                                {"reference"},
                                {"nom"},
                                {"quantite", Forme::Brut},
                                {"quantite_reservee", Forme::Brut},
                                {"seuil", Forme::Brut},
                                {"cible", Forme::Brut},
                                {"attendu", Forme::Brut},
                                {"createdAt"},
                                {"acquitteeAt"}};
constexpr command::Field champs_proposition[] = {
    command::uuid("storeSourceId", "Magasin qui a un surplus."),
    command::text("magasinSource", 200, "Son nom."),
    unites("transferer", "Unités à faire venir de ce magasin.").must(),
    unites("acheter", "Unités à acheter.").must(),
};
constexpr command::Field champs_alerte[] = {
    command::uuid("id", "Alerte.").must(),
    command::uuid("storeId", "Magasin.").must(),
    command::text("magasin", 200, "Nom du magasin.").must(),
    command::uuid("articleId", "Article.").must(),
    command::text("reference", 100, "Référence.").must(),
    command::text("nom", 200, "Nom.").must(),
    unites("quantite", "Stock présent.").must(),
    unites("quantite_reservee", "Stock promis.").must(),
    unites("seuil", "Seuil d'alerte.").must(),
    unites("cible", "Stock à retrouver.").must(),
    unites("attendu", "Ce qui est en route vers ce magasin.").must(),
    command::instant("createdAt", "Date et heure de l'alerte.").must(),
    command::instant("acquitteeAt", "Date et heure où elle a été vue."),
    command::object("proposition", champs_proposition, "Que faire : un transfert d'abord, un achat ensuite.").must(),
};
constexpr command::Field rendu[] = {
    command::list("alertes", champs_alerte, 1'000, "Page des alertes, les nouvelles d'abord.").must(),
    command::integer("total", 0, nombre_max, "Alertes retenues en tout.").must(),
    command::integer("ouvertes", 0, nombre_max, "Alertes qui ne sont pas résolues.").must(),
    command::integer("nouvelles", 0, nombre_max, "Celles que personne n'a vues.").must()};

void ecrire_proposition(json::Writer& w, const pg::Rows& r, int row) {
  const Proposition p = proposer({.quantite = r.integer(row, 6),
                                  .reservee = r.integer(row, 7),
                                  .attendu = r.integer(row, 10),
                                  .cible = r.integer(row, 9),
                                  .surplus = r.integer(row, 15)});
  w.key("proposition"), w.begin_object();
  if (p.transferer > 0) {
    w.member("storeSourceId", r.text(row, 13));
    w.member("magasinSource", r.text(row, 14));
  }
  w.key("transferer"), w.integer(p.transferer);
  w.key("acheter"), w.integer(p.acheter);
  w.end_object();
}

/// What is low, where, and what to do about it. Refuses 422 entree_invalide.
base::Result<command::Answer> lire_alertes(command::Context& context, const command::Input&) {
  const command::Page page = TRY(command::read_page(context, par_page));
  const auto store = lire_id(context, "storeId");
  context.queue(sql::alertes,
                pg::Params().uuid(store).text(context.query("etat")).integer(page.size).integer(page.before()));
  context.queue(sql::compte_alertes, pg::Params().uuid(store));
  const auto lus = TRY(context.load());
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("alertes"), w.begin_array();
  for (int row = 0; row < lus[0].size(); ++row) {
    w.begin_object();
    ecrire_membres(w, colonnes, lus[0], row);
    ecrire_proposition(w, lus[0], row);
    w.end_object();
  }
  w.end_array();
  w.key("total"), w.integer(lus[0].empty() ? 0 : lus[0].integer(0, 16));
  w.member_raw("ouvertes", lus[1].text(0, 0));
  w.member_raw("nouvelles", lus[1].text(0, 1));
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

constexpr command::Field rendu_actualise[] = {command::integer("levees", 0, nombre_max, "Alertes levées.").must(),
                                              command::integer("resolues", 0, nombre_max, "Alertes résolues.").must()};

/// Brings the alerts up to date with the stock: the periodic task calls it, and so may a person. A sale does not: a
/// till does not wait for it. Refuses nothing.
base::Result<command::Answer> actualiser_alertes(command::Context& context, const command::Input&) {
  TRY(context.load());
  context.queue(sql::resoudre_alertes);
  context.queue(sql::lever_alertes, pg::Params().uuid(context.who().entreprise));
  const auto written = context.apply();
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("levees"), w.integer(written[1].affected());
  w.key("resolues"), w.integer(written[0].affected());
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

constexpr command::Field rendu_acquitte[] = {command::uuid("id", "Alerte.").must()};

/// Notes that somebody saw an alert; it stays until the stock is back. Refuses 404 introuvable, 409 alerte_resolue.
base::Result<command::Answer> acquitter_alerte(command::Context& context, const command::Input&) {
  context.queue(sql::alerte_lue, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Cette alerte n'existe pas.");
  if (lus[0].boolean(0, 0))
    return base::refuse(409, "alerte_resolue", "Le stock est remonté : cette alerte est résolue.");
  context.queue(sql::acquitter_alerte, pg::Params().uuid(context.id()).uuid(context.who().author()));
  context.audit({"acquitter", "AlerteStock", context.id(), {}, {}});
  context.apply();
  return command::Answer{.body = R"({"id":")" + context.id().text() + "\"}"};
}

}  // namespace

const command::Command commande_lire_alertes{
    .method = "GET",
    .path = "/api/v1/alerte-stock",
    .right = "stock:lire",
    .summary = "Stocks bas qui ne sont pas résolus, avec ce qu'il faut faire : un transfert d'abord, un achat ensuite.",
    .query = parametres,
    .answer = rendu,
    .body = command::Body::None,
    .writes = false,
    .run = lire_alertes,
};

const command::Command commande_actualiser_alertes{
    .path = "/api/v1/alerte-stock/actualiser",
    .right = "stock:transferer",
    .summary = "Lève les alertes des stocks qui sont sous leur seuil et résout les autres.",
    .answer = rendu_actualise,
    .run = actualiser_alertes,
};

const command::Command commande_acquitter_alerte{
    .path = "/api/v1/alerte-stock/{id}/acquitter",
    .right = "stock:transferer",
    .summary = "Note qu'une alerte de stock a été vue.",
    .answer = rendu_acquitte,
    .run = acquitter_alerte,
};

}  // namespace stock
