#include "modules/stock/core/magasins.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

constexpr std::string_view etats[] = {"ACTIF", "FERME"};
constexpr command::Field rendu[] = {
    command::uuid("id", "Magasin.").must(),
    command::choice("status", etats, "État du magasin.").must(),
    command::integer("version", 1, std::numeric_limits<std::int64_t>::max(), "Numéro de modification.").must(),
};

base::Result<command::Answer> passer(command::Context& context, const Magasin& magasin, std::string_view etat,
                                     std::string_view verbe) {
  context.queue(sql::changer_magasin, pg::Params().uuid(magasin.id).text(etat));
  context.audit({verbe, "Store", magasin.id, {}, R"({"status":")" + std::string(etat) + "\"}"});
  const auto written = context.apply();
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("id", magasin.id.text());
  w.member("status", etat);
  w.member_raw("version", written[0].text(0, 0));
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

/// Closes a store that has nothing left. Refuses 404 introuvable, then as `verifier_fermeture`.
base::Result<command::Answer> fermer_magasin(command::Context& context, const command::Input&) {
  context.queue(sql::verrouiller_magasin, pg::Params().uuid(context.id()));
  context.queue(sql::magasin_a_fermer, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const auto magasin = lire_magasin(loaded[1]);
  if (!magasin) return base::refuse(404, "introuvable", "Ce magasin n'existe pas.");
  TRY(verifier_fermeture(
      *magasin, {loaded[1].integer(0, 4), loaded[1].integer(0, 5), loaded[1].integer(0, 6), loaded[1].integer(0, 7)}));
  return passer(context, *magasin, "FERME", "fermer");
}

/// Refuses 404 introuvable, 409 magasin_deja_ouvert.
base::Result<command::Answer> rouvrir_magasin(command::Context& context, const command::Input&) {
  context.queue(sql::verrouiller_magasin, pg::Params().uuid(context.id()));
  context.queue(sql::magasin_a_fermer, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const auto magasin = lire_magasin(loaded[1]);
  if (!magasin) return base::refuse(404, "introuvable", "Ce magasin n'existe pas.");
  if (magasin->ouvert) return base::refuse(409, "magasin_deja_ouvert", "« " + magasin->nom + " » est déjà ouvert.");
  return passer(context, *magasin, "ACTIF", "rouvrir");
}

}  // namespace

const command::Command commande_fermer_magasin{
    .path = "/api/v1/Store/{id}/fermer",
    .right = "stock:gerer_magasins",
    .summary = "Ferme un magasin qui n'a plus ni stock, ni transfert, ni inventaire en cours.",
    .answer = rendu,
    .run = fermer_magasin,
};

const command::Command commande_rouvrir_magasin{
    .path = "/api/v1/Store/{id}/rouvrir",
    .right = "stock:gerer_magasins",
    .summary = "Rouvre un magasin fermé.",
    .answer = rendu,
    .run = rouvrir_magasin,
};

}  // namespace stock
