#include "modules/caisse/fiscal_vente.hpp"

#include <algorithm>

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

/// The tenders; what no tender says is set off against another document, or given back in points.
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

}  // namespace caisse
