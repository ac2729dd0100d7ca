#include "modules/stock/module.hpp"
#include "modules/stock/reads/tableau.hpp"
#include "modules/stock/sql.hpp"
#include "modules/stock/transferts.hpp"

namespace stock {

namespace {

constexpr Colonne colonnes[] = {{"articleId"},
                                {"nom"},
                                {"quantite", Forme::Brut},
                                {"quantiteExpediee", Forme::Brut},
                                {"quantiteRecue", Forme::Brut},
                                {"quantiteEndommagee", Forme::Brut},
                                {"quantiteManquante", Forme::Brut},
                                {"motif"},
                                {"reference"},
                                {"codeBarres", Forme::Brut},
                                {"disponible", Forme::Brut}};

constexpr command::Field champs_ligne[] = {command::uuid("articleId", "Article.").must(),
                                           command::text("nom", 200, "Nom.").must(),
                                           unites("quantite", "Unités demandées.").must(),
                                           unites("quantiteExpediee", "Unités parties.").must(),
                                           unites("quantiteRecue", "Unités reçues en bon état.").must(),
                                           unites("quantiteEndommagee", "Unités reçues abîmées.").must(),
                                           unites("quantiteManquante", "Unités jamais arrivées.").must(),
                                           command::text("motif", 500, "Explication d'un écart."),
                                           command::text("reference", 100, "Référence.").must(),
                                           command::text_list("codeBarres", 50, "Codes-barres.").must(),
                                           unites("disponible", "Ce que le magasin source a de libre.").must()};
constexpr command::Field rendu[] = {command::uuid("id", "Transfert.").must(),
                                    command::text("numero", 35, "Numéro ; vide pour un brouillon."),
                                    command::uuid("storeSourceId", "Magasin qui envoie.").must(),
                                    command::uuid("storeDestinationId", "Magasin qui reçoit.").must(),
                                    command::choice("statut", statuts_transfert, "État.").must(),
                                    command::integer("version", 1, nombre_max, "Numéro de modification.").must(),
                                    command::text("note", 10'000, "Note libre."),
                                    command::list("lignes", champs_ligne, 1'000, "Articles.").must(),
                                    command::text_list("actions", 10, "Verbes possibles maintenant.").must()};

/// A transfer with its lines and the verbs that are possible now. Refuses 404 introuvable.
base::Result<command::Answer> lire_transfert(command::Context& context, const command::Input&) {
  context.queue(sql::transfert_suivi, pg::Params().uuid(context.id()));
  context.queue(sql::transfert_lignes, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Ce transfert n'existe pas.");
  constexpr Colonne tete[] = {{"numero"}, {"storeSourceId"},        {"storeDestinationId"},
                              {"statut"}, {"version", Forme::Brut}, {"note"}};
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("id", context.id().text());
  ecrire_membres(w, tete, lus[0], 0);
  w.key("lignes"), ecrire_lignes(w, colonnes, lus[1]);
  w.key("actions"), w.begin_array();
  for (const auto verbe : verbes_transfert(statut_transfert(lus[0].text(0, 3)))) w.string(verbe);
  w.end_array();
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_lire_transfert{
    .method = "GET",
    .path = "/api/v1/StockTransfer/{id}/suivi",
    .right = "stock:lire",
    .summary = "Dit où en est un transfert : ses articles et les verbes possibles maintenant.",
    .answer = rendu,
    .body = command::Body::None,
    .writes = false,
    .run = lire_transfert,
};

}  // namespace stock
