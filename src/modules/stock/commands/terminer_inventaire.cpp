#include <map>

#include "modules/stock/inventaires.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

constexpr std::string_view choix_non_comptes[] = {"IGNORER", "ZERO"};
constexpr command::Field entree[] = {
    command::choice("nonComptes", choix_non_comptes,
                    "Ce que deviennent les articles non comptés : laissés tels quels, ou mis à zéro."),
    command::boolean("accepterEcarts", "Clôturer sans recompter ce qui devrait l'être."),
};

NonComptes lire_non_comptes(const command::Input& input) {
  const auto choix = input.text("nonComptes");
  if (!choix) return NonComptes::Demander;
  return *choix == "ZERO" ? NonComptes::Zero : NonComptes::Ignorer;
}

std::vector<LigneComptee> lire_lignes(const pg::Rows& rows) {
  std::vector<LigneComptee> lignes;
  for (int row = 0; row < rows.size(); ++row) {
    lignes.push_back({rows.uuid(row, 0), std::string(rows.text(row, 1)),
                      rows.is_null(row, 2) ? std::nullopt : std::optional(rows.integer(row, 2)), rows.integer(row, 3),
                      rows.integer(row, 4), std::string(rows.text(row, 5))});
  }
  return lignes;
}

void queue_ecarts(command::Context& context, const Inventaire& inventaire, std::span<const Ecart> ecarts,
                  const pg::Rows& rows) {
  std::map<base::Uuid, std::optional<std::string>> couts;
  for (int row = 0; row < rows.size(); ++row) couts.emplace(rows.uuid(row, 0), rows.optional_text(row, 6));
  std::vector<std::optional<std::string>> articles, comptes, attendus, prix;
  std::vector<Mouvement> mouvements;
  for (const Ecart& e : ecarts) {
    articles.emplace_back(e.article.text());
    comptes.emplace_back(std::to_string(e.compte));
    attendus.emplace_back(std::to_string(e.attendu));
    prix.push_back(couts.at(e.article));
    if (e.ecart == 0) continue;
    mouvements.push_back({base::Uuid::v7(context.now()), inventaire.store, e.article, "INVENTAIRE", e.ecart});
    mouvements.back().inventaire = inventaire.id;
    mouvements.back().motif = "Inventaire " + inventaire.numero;
  }
  if (!mouvements.empty()) queue_mouvements(context, mouvements);
  context.queue(sql::garder_ecarts,
                pg::Params().uuid(inventaire.id).array(articles).array(comptes).array(attendus).array(prix));
}

/// Closes a count: its differences move the stock, all in one transaction; what was sold since each entry stays sold.
/// Refuses 404 introuvable, 409 inventaire_clos, then as `cloturer`.
base::Result<command::Answer> cloturer_inventaire(command::Context& context, const command::Input& input) {
  context.queue(sql::inventaire_seul, pg::Params().uuid(context.id()));
  context.queue(sql::verrouiller_inventaire, pg::Params().uuid(context.id()));
  context.queue(sql::inventaire_a_cloturer, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  const Inventaire inventaire = TRY(lire_inventaire(context.id(), lus[0]));
  TRY(verifier_ouvert(inventaire.statut, inventaire.numero));
  const auto ecarts =
      TRY(cloturer(lire_lignes(lus[2]), lire_non_comptes(input), input.boolean("accepterEcarts").value_or(false)));
  queue_ecarts(context, inventaire, ecarts, lus[2]);
  context.queue(
      sql::terminer_inventaire,
      pg::Params().uuid(inventaire.id).text("CLOTURE").uuid(context.who().author()).text(input.text("nonComptes")));
  context.audit({"cloturer", "Inventaire", inventaire.id, {}, R"({"articles":)" + std::to_string(ecarts.size()) + "}"});
  context.apply();
  return rendre_inventaire(inventaire.id, inventaire.numero, "CLOTURE");
}

/// Gives a count up: nothing moves. Refuses 404 introuvable, 409 inventaire_clos.
base::Result<command::Answer> annuler_inventaire(command::Context& context, const command::Input&) {
  context.queue(sql::inventaire_seul, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  const Inventaire inventaire = TRY(lire_inventaire(context.id(), lus[0]));
  TRY(verifier_ouvert(inventaire.statut, inventaire.numero));
  context.queue(sql::terminer_inventaire,
                pg::Params().uuid(inventaire.id).text("ANNULE").uuid(context.who().author()).null());
  context.audit({"annuler", "Inventaire", inventaire.id, {}, {}});
  context.apply();
  return rendre_inventaire(inventaire.id, inventaire.numero, "ANNULE");
}

}  // namespace

const command::Command commande_cloturer_inventaire{
    .path = "/api/v1/inventaire/{id}/cloturer",
    .right = "stock:inventorier",
    .summary = "Clôture un inventaire : ses écarts corrigent le stock.",
    .input = entree,
    .answer = champs_inventaire,
    .run = cloturer_inventaire,
};

const command::Command commande_annuler_inventaire{
    .path = "/api/v1/inventaire/{id}/annuler",
    .right = "stock:inventorier",
    .summary = "Abandonne un inventaire ouvert : rien ne bouge.",
    .answer = champs_inventaire,
    .run = annuler_inventaire,
};

}  // namespace stock
