#include "modules/ventes/avancement.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/marchandise.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/vie.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::list("lignes", champs_ligne_prise, lignes_max, "Lignes qui reviennent ; tout ce qui est parti si absent."),
    command::text("motif", 500, "Pourquoi la marchandise revient.", 1),
};

std::vector<LigneRestante> lignes_parties(const DocumentCharge& bon, const std::vector<Avancement>& suivi) {
  std::vector<LigneRestante> lignes;
  for (std::size_t i = 0; i < bon.lignes.size(); ++i) {
    const LigneChargee& l = bon.lignes[i];
    const base::Quantite reste = reste_de(l.ligne.calcul.quantite, suivi[i].retournee);
    lignes.push_back({l.ligne.id, l.ligne.calcul.comptee ? reste : base::Quantite{}, l.suivi_stock});
  }
  return lignes;
}

void queue_retours(command::Context& context, const DocumentCharge& bon, const std::vector<base::Quantite>& revenues,
                   const std::optional<std::string>& motif) {
  std::vector<std::optional<std::string>> ids, lignes, quantites;
  for (std::size_t i = 0; i < revenues.size(); ++i) {
    if (revenues[i].milliemes == 0) continue;
    ids.emplace_back(base::Uuid::v7(context.now()).text());
    lignes.emplace_back(bon.lignes[i].ligne.id.text());
    quantites.emplace_back(base::to_string(revenues[i]));
  }
  pg::Params params;
  params.uuid(context.who().entreprise).uuid(bon.id).array(ids).array(lignes).array(quantites);
  context.queue(sql::inserer_retours, params.text(motif).uuid(context.who().author()));
}

/// Takes goods of a delivery note back into the store, whole or by line; the note is RETOURNE once all is back. What
/// came back may be delivered again by another note. What was invoiced of it stays invoiced: credit the invoice.
/// Refuses: 404 introuvable, 409 transition_impossible, then as `prendre_du_reste`.
base::Result<command::Answer> retourner_livraison(command::Context& context, const command::Input& input) {
  context.queue(sql::verrouiller_origines, pg::Params().uuid(context.id()));
  queue_vie(context, context.id());
  queue_document(context, context.id());
  context.queue(sql::avancement_lignes, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const DocumentEnVie bon = TRY(lire_vie(context.id(), loaded[1]));
  const DocumentCharge document = TRY(lire_document(context.id(), loaded[2], loaded[3]));
  // An order gets its goods back through its delivery notes, not by itself.
  const bool possible = bon.type != TypeDocument::Commande;
  const StatutDocument tout = TRY(avancer(bon.type, possible ? bon.statut : StatutDocument::Annulee, "retourner"));
  const auto parties = lignes_parties(document, lire_avancement(loaded[4]));
  const auto revenues = TRY(prendre_du_reste(parties, lire_demandes(input), "retourner"));
  bool complet = true;
  for (std::size_t i = 0; i < parties.size(); ++i) complet = complet && revenues[i] == parties[i].reste;
  const StatutDocument vers = complet ? tout : bon.statut;

  queue_retour(context, document, demande_de_stock(document, revenues));
  const auto motif = input.text("motif");
  queue_retours(context, document, revenues, motif);
  const std::size_t place = context.queued();
  queue_passage(context, bon, "retourner", vers, motif ? detail("motif", *motif) : std::string());
  context.queue(sql::actualiser_commandes, pg::Params().uuid(bon.id));
  const auto written = context.apply();
  return command::Answer{.body = rendre_vie(bon, vers, written[place].integer(0, 0))};
}

}  // namespace

const command::Command commande_retourner_livraison{
    .path = "/api/v1/Document/{id}/retourner",
    .right = "ventes:retourner",
    .summary = "Reprend en magasin tout ou partie de la marchandise d'un bon de livraison.",
    .input = entree,
    .answer = champs_vie,
    .run = retourner_livraison,
};

}  // namespace ventes
