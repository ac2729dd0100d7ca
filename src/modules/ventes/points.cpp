#include "modules/ventes/points.hpp"

#include "base/faults.hpp"
#include "base/french_amounts.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

using fidelite::Mouvement;

/// Columns of points_du_document.sql.
struct Column {
  enum : int {
    Vente,
    Client,
    Total,
    Credite,
    Paye,
    Rendu,
    Gagnes,
    Repris,
    Expires,
    Depenses,
    Disponibles,
    Fin,
    PointsParEuro,
    BaseGain,
    ValeurPoint,
    Validite
  };
};

bool est_une_vente(const DocumentCharge& d) {
  if (d.type == TypeDocument::Ticket) return true;
  const bool facture_de_ticket = d.origine_chargee && d.origine_chargee->type == TypeDocument::Ticket;
  return d.type == TypeDocument::Facture && !facture_de_ticket;
}

void ajouter_gain(std::vector<fidelite::Gain>& gains, const Emission& emission, base::Date jour) {
  const DocumentCharge& d = emission.document;
  if (!d.client || !d.programme.gagne()) return;
  const Triple& total = emission.decision.montants.total;
  const std::int64_t points = fidelite::points_gagnes(d.programme, total.ht, total.ttc);
  if (points == 0) return;
  gains.push_back({*d.client, d.id, points, fidelite::valides_jusqu_au(d.programme, jour), ""});
}

void queue_reprise(command::Context& context, const PointsDuDocument& p, const fidelite::MontantsVente& apres,
                   std::string raison) {
  const std::int64_t points = fidelite::points_a_reprendre(p.points, apres);
  if (points == 0) return;
  const Mouvement reprise{*p.client, p.vente, points, std::move(raison)};
  fidelite::queue_reprises(context, {&reprise, 1});
}

/// Gives back the points that paid `montant` of the sale.
void queue_retour(command::Context& context, const PointsDuDocument& p, base::Centimes montant, std::string raison) {
  const std::int64_t points = fidelite::points_a_rendre(p.points.depenses, p.montants.paye_en_points, montant);
  if (points == 0) return;
  const Mouvement retour{*p.client, p.vente, points, std::move(raison)};
  fidelite::queue_retours(context, {&retour, 1});
}

}  // namespace

void queue_gains(std::span<const EmissionDemandee> demandes) {
  std::vector<fidelite::Gain> gains;
  for (const auto& [context, emission] : demandes) {
    if (est_une_vente(emission->document)) ajouter_gain(gains, *emission, context->today());
  }
  fidelite::queue_gains(*demandes.front().context, gains);
}

void queue_gain_du_ticket(command::Context& context, const Emission& facture) {
  std::vector<fidelite::Gain> gains;
  ajouter_gain(gains, facture, context.today());
  fidelite::queue_gains(context, gains);
}

void queue_verrou_du_client(command::Context& context, const base::Uuid& document) {
  context.queue(sql::verrouiller_client_du_document, pg::Params().uuid(document));
}

void queue_points_du_document(command::Context& context, const base::Uuid& document) {
  context.queue(sql::points_du_document, pg::Params().uuid(document).instant(context.now()));
}

PointsDuDocument lire_points_du_document(const pg::Rows& r) {
  PointsDuDocument p;
  if (r.empty()) return p;
  p.vente = r.uuid(0, Column::Vente);
  p.client = r.optional_uuid(0, Column::Client);
  p.rendu = r.centimes(0, Column::Rendu);
  p.montants = {r.centimes(0, Column::Total), r.centimes(0, Column::Credite), r.centimes(0, Column::Paye) - p.rendu};
  p.points = {r.integer(0, Column::Gagnes), r.integer(0, Column::Repris), r.integer(0, Column::Expires),
              r.integer(0, Column::Depenses)};
  p.disponibles = r.integer(0, Column::Disponibles);
  p.fin = r.optional_date(0, Column::Fin);
  p.programme = fidelite::lire_programme(r.text(0, Column::PointsParEuro), r.text(0, Column::BaseGain),
                                         r.text(0, Column::ValeurPoint), r.text(0, Column::Validite));
  return p;
}

base::Result<std::int64_t> decider_depense(const DocumentDu& du, const PointsDuDocument& p, base::Centimes montant) {
  if (!p.client) {
    return base::refuse(409, "points_sans_client",
                        "Ce document n'a pas de client : il n'a pas de points pour le payer.");
  }
  if (du.type == TypeDocument::FactureAcompte) {
    return base::refuse(409, "points_sur_acompte",
                        "Les points ne paient pas un acompte : le client les dépensera sur la facture.");
  }
  if (!p.programme.paye()) {
    return base::refuse(409, "points_sans_valeur",
                        "Un point ne vaut rien dans vos réglages de fidélité : donnez-lui une valeur.");
  }
  const std::int64_t points = fidelite::points_du_montant(p.programme, montant);
  if (points <= p.disponibles) return points;
  return base::refuse_all({{"points_insuffisants", "#/montant",
                            "Ce montant demande " + std::to_string(points) + " points ; le client peut en dépenser " +
                                std::to_string(p.disponibles) + ", soit " +
                                base::french_euros(fidelite::valeur_des_points(p.programme, p.disponibles)) + "."}});
}

void queue_depense(command::Context& context, const PointsDuDocument& p, base::Centimes montant, std::int64_t points) {
  fidelite::MontantsVente apres = p.montants;
  apres.paye_en_points += montant;
  const Mouvement depense{*p.client, p.vente, points, ""};
  fidelite::queue_depenses(context, {&depense, 1});
  queue_reprise(context, p, apres, "Part payée en points");
}

void queue_fin_de_depense(command::Context& context, const PointsDuDocument& p, base::Centimes montant) {
  if (!p.client) return;
  queue_retour(context, p, montant, "Paiement annulé");
  fidelite::MontantsVente apres = p.montants;
  apres.paye_en_points -= std::min(montant, apres.paye_en_points);
  const std::int64_t points = fidelite::points_a_regagner(p.points, apres);
  if (points == 0) return;
  const fidelite::Gain regain{*p.client, p.vente, points, p.fin, "Part qui n'est plus payée en points"};
  fidelite::queue_gains(context, {&regain, 1}, fidelite::Entree::Annulation);
}

base::Centimes points_de_l_avoir(const PointsDuDocument& p, base::Centimes credite, base::Centimes possible) {
  if (!p.client) return {};
  return fidelite::part_rendue_en_points(p.montants.total, p.montants.paye_en_points + p.rendu, p.rendu, credite,
                                         possible);
}

base::Centimes queue_points_de_l_avoir(command::Context& context, const PointsDuDocument& p, base::Centimes credite,
                                       base::Centimes possible) {
  if (!p.client) return {};
  const base::Centimes part = points_de_l_avoir(p, credite, possible);
  queue_retour(context, p, part, "Avoir");
  queue_reprise(context, p, {p.montants.total, credite, p.montants.paye_en_points - part}, "Avoir");
  return part;
}

void queue_fin_de_vente(command::Context& context, const PointsDuDocument& p) {
  if (!p.client) return;
  queue_reprise(context, p, {p.montants.total, p.montants.total, p.montants.paye_en_points}, "Facture remplacée");
}

}  // namespace ventes
