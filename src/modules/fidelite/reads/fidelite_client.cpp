#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/fidelite/core/ajustement.hpp"
#include "modules/fidelite/fidelite.hpp"
#include "modules/fidelite/module.hpp"
#include "modules/fidelite/sql.hpp"

namespace fidelite {

namespace {

constexpr std::int64_t echeances_max = 100;
/// Points that end within so many days are worth a word to the client.
constexpr int bientot_jours = 30;

constexpr command::Field niveau[] = {
    command::uuid("id", "Palier.").must(),
    command::text("nom", 100, "Nom.").must(),
    command::decimal("remise", 2, 0, 10'000, "Remise du palier, en pour cent, à proposer sur les documents.").must(),
    command::date("jusquAu", "Jour où il est revu à la baisse ; vide pour un palier donné à la main."),
};
constexpr command::Field suivant[] = {
    command::text("nom", 100, "Nom.").must(),
    command::decimal("remise", 2, 0, 10'000, "Remise, en pour cent.").must(),
    command::integer("seuilPoints", 0, 2'000'000'000, "Points d'un an qu'il demande.").must(),
    command::integer("manque", 0, 2'000'000'000, "Points qui manquent.").must(),
};
constexpr command::Field echeance[] = {
    command::date("jusquAu", "Dernier jour ; vide : sans limite."),
    command::integer("points", 0, 2'000'000'000, "Points.").must(),
};
constexpr command::Field reponse[] = {
    command::boolean("actif", "Vrai si les ventes donnent des points.").must(),
    command::integer("solde", 0, 2'000'000'000, "Points du client.").must(),
    command::integer("disponibles", 0, 2'000'000'000, "Points que le client peut dépenser aujourd'hui.").must(),
    command::montant("valeur", "Ce que ces points paient.").must(),
    command::decimal("valeurPoint", 6, 0, 1'000'000'000'000, "Valeur d'un point, en euros.").must(),
    command::integer("bientot", 0, 2'000'000'000, "Points qui expirent dans les trente jours.").must(),
    command::list("echeances", echeance, echeances_max, "Points par dernier jour, le plus proche d'abord.").must(),
    command::integer("pointsAnnee", 0, 2'000'000'000, "Points gagnés depuis un an, qui font le palier.").must(),
    command::object("niveau", niveau, "Palier atteint ; vide : aucun."),
    command::object("suivant", suivant, "Palier suivant ; vide : aucun."),
};

/// Columns of fidelite_du_client.sql.
struct Column {
  enum : int {
    Solde,
    PointsParEuro,
    Base,
    Valeur,
    Validite,
    Niveau,
    Nom,
    Remise,
    JusquAu,
    Annee,
    Suivant,
    SuivantRemise,
    Seuil
  };
};

struct Depensables {
  std::int64_t points = 0;
  std::int64_t bientot = 0;
};

Depensables compter(const pg::Rows& echeances, base::Date limite) {
  Depensables d;
  for (int row = 0; row < echeances.size(); ++row) {
    const std::int64_t points = echeances.integer(row, 1);
    d.points += points;
    if (!echeances.is_null(row, 0) && echeances.date(row, 0) <= limite) d.bientot += points;
  }
  return d;
}

void ecrire_date(json::Writer& w, std::string_view name, const pg::Rows& r, int row, int column) {
  w.key(name);
  if (r.is_null(row, column)) {
    w.null();
  } else {
    w.string(r.text(row, column));
  }
}

void ecrire_niveaux(json::Writer& w, const pg::Rows& r) {
  w.key("niveau");
  if (r.is_null(0, Column::Niveau)) {
    w.null();
  } else {
    w.begin_object();
    w.member("id", r.text(0, Column::Niveau));
    w.member("nom", r.text(0, Column::Nom));
    w.member_raw("remise", r.text(0, Column::Remise));
    ecrire_date(w, "jusquAu", r, 0, Column::JusquAu);
    w.end_object();
  }
  w.key("suivant");
  if (r.is_null(0, Column::Suivant)) {
    w.null();
  } else {
    const std::int64_t seuil = r.integer(0, Column::Seuil);
    w.begin_object();
    w.member("nom", r.text(0, Column::Suivant));
    w.member_raw("remise", r.text(0, Column::SuivantRemise));
    w.key("seuilPoints"), w.integer(seuil);
    w.key("manque"), w.integer(seuil - r.integer(0, Column::Annee));
    w.end_object();
  }
}

/// The points of a client: what they pay, when they end, and the tier that they make. Refuses 404 introuvable.
base::Result<command::Answer> lire_fidelite(command::Context& context, const command::Input&) {
  context.queue(sql::fidelite_du_client, pg::Params().uuid(context.id()).instant(context.now()));
  context.queue(sql::echeances_des_points,
                pg::Params().uuid(context.id()).instant(context.now()).integer(echeances_max));
  const auto loaded = TRY(context.load());
  const pg::Rows& r = loaded[0];
  if (r.empty()) return base::refuse(404, "introuvable", "Ce client n'existe pas.");
  const Programme programme = lire_programme(r.text(0, Column::PointsParEuro), r.text(0, Column::Base),
                                             r.text(0, Column::Valeur), r.text(0, Column::Validite));
  const Depensables d = compter(loaded[1], context.today().plus_days(bientot_jours));
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("actif"), w.boolean(programme.gagne());
  w.key("solde"), w.integer(r.integer(0, Column::Solde));
  w.key("disponibles"), w.integer(d.points);
  w.member_raw("valeur", base::to_string(valeur_des_points(programme, d.points)));
  w.member_raw("valeurPoint", r.text(0, Column::Valeur));
  w.key("bientot"), w.integer(d.bientot);
  w.key("echeances"), w.begin_array();
  for (int row = 0; row < loaded[1].size(); ++row) {
    w.begin_object();
    ecrire_date(w, "jusquAu", loaded[1], row, 0);
    w.key("points"), w.integer(loaded[1].integer(row, 1));
    w.end_object();
  }
  w.end_array();
  w.key("pointsAnnee"), w.integer(r.integer(0, Column::Annee));
  ecrire_niveaux(w, r);
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lire_fidelite{
    .method = "GET",
    .path = "/api/v1/Client/{id}/fidelite",
    .right = "fidelite:lire",
    .summary = "Rend les points d'un client, ce qu'ils paient, quand ils expirent, et son palier.",
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = lire_fidelite,
};

}  // namespace fidelite
