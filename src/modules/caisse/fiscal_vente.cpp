#include "modules/caisse/fiscal_vente.hpp"

#include <algorithm>

#include "modules/caisse/evenements.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

/// What all tickets of a sale say alike.
TicketFiscal entete(const Vente& vente, const Registre& registre, TypeTicket type, const base::Uuid& document) {
  const base::Instant now = vente.context().now();
  const base::Instant debut = registre.session ? registre.session->ouverte_at : *vente.emis;
  TicketFiscal ticket;
  ticket.at = std::clamp(*vente.emis, std::min(debut, now), now);
  ticket.jour = vente.brouillon.emission;
  ticket.type = type;
  ticket.operateur = vente.caissier.text();
  ticket.ecole = vente.etape == Etape::Ecole;
  if (!ticket.ecole) ticket.document = document;
  if (registre.session) ticket.session = registre.session->id;
  if (vente.suite) ticket.heure_appareil = vente.member->input().value().find("emisAt")->text;
  return ticket;
}

/// The lines with what they come to; the discount of the whole ticket is a line of each rate.
void ajouter_lignes(TicketFiscal& ticket, std::span<const ventes::LigneBrouillon> lignes,
                    const ventes::Montants& montants, int sens) {
  const auto signe = [&](base::Centimes m) { return base::Centimes{sens * m.value}; };
  for (std::size_t i = 0; i < lignes.size(); ++i) {
    ticket.lignes.push_back({lignes[i].designation,
                             {sens * lignes[i].calcul.quantite.milliemes},
                             signe(montants.lignes[i].net.ttc),
                             lignes[i].calcul.taux});
  }
  for (const ventes::GroupeTva& groupe : montants.groupes) {
    const base::Centimes reste = groupe.total.ttc - groupe.lignes.ttc;
    if (reste.value != 0) ticket.lignes.push_back({"Remise", {1'000}, signe(reste), groupe.taux});
  }
}

/// The tenders; what no tender says is set off against another document.
void ajouter_paiements(TicketFiscal& ticket, const std::vector<Encaissement>& encaissements, base::Centimes total) {
  base::Centimes paye;
  for (const Encaissement& e : encaissements) {
    ticket.paiements.push_back({std::string(ventes::to_text(e.moyen)), e.montant});
    paye += e.montant;
  }
  if (paye != total) ticket.paiements.push_back({"COMPENSATION", total - paye});
}

}  // namespace

TicketFiscal fiscal_de(const Vente& vente, const Registre& registre) {
  TicketFiscal ticket = entete(vente, registre, TypeTicket::Vente, *vente.id);
  ajouter_lignes(ticket, vente.brouillon.lignes, vente.montants, 1);
  ajouter_paiements(ticket, vente.encaissements, vente.montants.total.ttc);
  return ticket;
}

TicketFiscal fiscal_retour(const Vente& vente, const Registre& registre, const ventes::Credit& credit,
                           const std::vector<Encaissement>& encaissements) {
  TicketFiscal ticket = entete(vente, registre, TypeTicket::Retour, credit.brouillon.id);
  ajouter_lignes(ticket, credit.brouillon.lignes, credit.montants, -1);
  ajouter_paiements(ticket, encaissements, -credit.montants.total.ttc);
  return ticket;
}

void noter_evenements(const Vente& vente, Registre& registre, Scelleur& scelleur) {
  const std::string caissier = vente.caissier.text();
  if (vente.hors_ligne != registre.degrade) {
    registre.degrade = vente.hors_ligne;
    registre.degrade_change = true;
    scelleur.journal(registre.id,
                     {vente.hors_ligne ? evenement::mode_degrade : evenement::fin_mode_degrade,
                      vente.hors_ligne ? "Vente sans réseau" : "Vente de nouveau avec le réseau", caissier, vente.id});
  }
  const bool recul = std::any_of(vente.anomalies.begin(), vente.anomalies.end(),
                                 [](const Anomalie& a) { return a.code == "horloge_reculee"; });
  if (recul) {
    scelleur.journal(registre.id,
                     {evenement::horloge_reculee, "Horloge de l'appareil reculée : il dit " + base::iso(*vente.emis),
                      caissier, vente.id});
  }
}

void queue_reseau(command::Context& context, const Connu& connu) {
  std::vector<std::optional<std::string>> registres, degrades;
  for (const Registre& r : connu.registres) {
    if (!r.degrade_change) continue;
    registres.emplace_back(r.id.text());
    degrades.emplace_back(r.degrade ? "t" : "f");
  }
  if (!registres.empty()) context.queue(sql::noter_reseau, pg::Params().array(registres).array(degrades));
}

}  // namespace caisse
