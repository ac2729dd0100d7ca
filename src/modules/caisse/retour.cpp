#include "modules/caisse/retour.hpp"

#include <algorithm>

#include "base/french_amounts.hpp"
#include "modules/caisse/fiscal_vente.hpp"

namespace caisse {

namespace {

using ventes::MoyenPaiement;

base::Date date_du_retour(const Vente& vente, const Registre& registre) {
  if (registre.session) return registre.session->jour;
  const base::Date today = vente.context().today();
  return std::max(today, registre.derniere_date.value_or(today));
}

base::Result<ventes::Credit> decider_retour(const Vente& vente, const Connu& connu, const Registre& registre,
                                            std::span<const pg::Rows> lu) {
  const command::Input rembourse = *vente.member->input().object("rembourse");
  const bool seul = vente.lignes.empty();
  ventes::Credit credit = TRY(ventes::decider_credit(
      vente.context(), lu, rembourse,
      {.document = *rembourse.uuid("documentId"),
       .date = date_du_retour(vente, registre),
       .motif = rembourse.text("motif").value_or("Retour en caisse"),
       .id = seul ? vente.id : std::nullopt,
       .serie = registre.serie_avoir,
       .serie_derniere_date = registre.derniere_date,
       .session = registre.session ? std::optional(registre.session->id) : std::nullopt,
       .auteur = connu.caissier(vente.caissier) != nullptr ? std::optional(vente.caissier) : std::nullopt}));
  TRY(verifier_ticket(credit));
  return credit;
}

/// Where the register asks for it, a manager approves what is given back, unless the cashier may approve it alone.
void verifier_accord(Vente& vente, const Connu& connu, const Registre& registre, base::Centimes rendu_ttc) {
  if (!registre.retour_approuve) return;
  const equipe::Caissier* caissier = connu.caissier(vente.caissier);
  // Naming a manager proves none: the account that sends the request has the right as well (R-EQU-3).
  const bool compte = vente.context().who().rights.may("caisse:approuver");
  if (compte && caissier != nullptr && caissier->peut("caisse:approuver")) return;
  for (const Connu::Approbation& a : connu.approbations) {
    if (vente.approbation == a.id && a.registre == registre.id && a.objet == "RETOUR" &&
        rendu_ttc.value <= a.valeur.value_or(rendu_ttc.value)) {
      return;
    }
  }
  signaler_ou_refuser(vente, registre, 403, vente.remis ? "retour_sans_approbation" : "retour_a_approuver",
                      "Un remboursement de " + base::to_string(rendu_ttc) + " € demande l'accord d'un responsable.");
}

/// What the customer pays, or gets back, is the difference; the tenders settle it.
base::Result<base::Done> verifier_difference(const Vente& vente, const Registre& registre, base::Centimes rendu_ttc) {
  const base::Centimes difference = vente.montants.total.ttc - rendu_ttc;
  std::vector<base::Fault> faults;
  if (difference != vente.total) {
    faults.push_back(
        {"total_different", "#/total",
         "La différence fait " + base::french_euros(difference) + " et non " + base::french_euros(vente.total) + "."});
  }
  auto autres = fautes({vente.encaissements, vente.total, vente.arrondi, registre.pas_arrondi, vente.pourboire});
  std::move(autres.begin(), autres.end(), std::back_inserter(faults));
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  return base::Done{};
}

/// The new ticket of an exchange: written, read back and decided.
base::Result<base::Done> decider_ticket(command::Group& group, Vente& vente) {
  command::Context& context = vente.context();
  ventes::queue_creation(context, vente.brouillon, vente.montants);
  const std::size_t place = context.queued();
  ventes::queue_documents(context, {&*vente.id, 1});
  const auto rows = group.read();
  vente.ecrite = true;
  ventes::DocumentCharge charge = TRY(ventes::lire_document(*vente.id, rows[place], rows[place + 1]));
  charge.remis = vente.remis;
  vente.emission = TRY(ventes::decider_emission(std::move(charge), vente.brouillon.emission, context.today()));
  return base::Done{};
}

/// Splits what moves between the two documents: the credit note pays the ticket up to its amount, the tenders settle
/// the difference on one side or the other; what points paid goes back in points.
void repartir(Vente& vente, const ventes::Credit& credit) {
  const base::Centimes rendu_ttc = credit.a_rendre() - credit.en_points;
  vente.avoir = Vente::Avoir{credit.brouillon.id};
  const auto rendre_en_points = [&](std::vector<Encaissement>& rendus) {
    if (credit.en_points.value == 0) return;
    rendus.push_back(
        {.id = base::Uuid::v7(vente.context().now()), .moyen = MoyenPaiement::Points, .montant = -credit.en_points});
  };
  if (vente.lignes.empty()) return rendre_en_points(vente.encaissements);
  const base::Centimes impute = std::min(rendu_ttc, vente.montants.total.ttc);
  std::vector<Encaissement> ticket, avoir;
  if (impute.value != 0) {
    const base::Instant now = vente.context().now();
    ticket.push_back({.id = base::Uuid::v7(now), .moyen = MoyenPaiement::Avoir, .montant = impute});
    avoir.push_back({.id = base::Uuid::v7(now), .moyen = MoyenPaiement::Avoir, .montant = -impute});
  }
  for (const Encaissement& e : vente.encaissements) (e.montant.value < 0 ? avoir : ticket).push_back(e);
  rendre_en_points(avoir);
  vente.encaissements = std::move(ticket);
  vente.avoir->encaissements = std::move(avoir);
}

/// Queues the money of one document; what is given back is a payment of the credit note. Its points are given back by
/// sales.
void queue_encaissements(const Vente& vente, ventes::DocumentDu& du, const std::vector<Encaissement>& encaissements) {
  const bool avoir = du.type == ventes::TypeDocument::Avoir;
  std::deque<ventes::NouveauPaiement> paiements;
  std::vector<ventes::PaiementDemande> demandes;
  for (const Encaissement& e : encaissements) {
    if (avoir && e.moyen == MoyenPaiement::Points) continue;
    const bool compense = avoir && e.moyen == MoyenPaiement::Avoir;
    paiements.push_back({.id = e.id,
                         .date = du.emission,
                         .montant = avoir ? -e.montant : e.montant,
                         .moyen = compense ? MoyenPaiement::Compensation : e.moyen,
                         .reference = e.reference,
                         .session = vente.brouillon.session});
    demandes.push_back({&vente.context(), &du, &paiements.back()});
  }
  if (!demandes.empty()) ventes::queue_paiements(demandes);
}

/// Everything that is written, and the answer.
void ecrire(command::Group& group, Vente& vente, Connu& connu, Scelleur& scelleur, ventes::Credit& credit) {
  command::Context& context = vente.context();
  const bool echange = vente.emission.has_value();
  if (echange) ventes::queue_verrous(context, credit.emission, *vente.emission);
  const std::size_t avoir = ventes::queue_credit_emis(context, credit);
  std::size_t ticket = avoir;
  if (echange) {
    ticket = ventes::queue_emission(context, *vente.emission);
    ventes::DocumentDu du = ventes::du_de(*vente.emission);
    queue_encaissements(vente, du, vente.encaissements);
  }
  const auto& rendus = echange ? vente.avoir->encaissements : vente.encaissements;
  queue_encaissements(vente, credit.du, rendus);
  vente.brouillon.emission = credit.emission.document.emission;
  const Registre& registre = *connu.registre(vente.registre);
  noter_evenements(vente, *connu.registre(vente.registre), scelleur);
  vente.signee = scelleur.ticket(vente.registre, fiscal_retour(vente, registre, credit, rendus));
  if (echange) vente.signee = scelleur.ticket(vente.registre, fiscal_de(vente, registre));
  if (!echange) vente.emission = credit.emission;
  queue_reseau(context, connu);
  scelleur.queue(context);
  std::vector<Vente> seule;
  seule.push_back(std::move(vente));
  Vente& v = seule.front();
  queue_garde(context, seule, connu);
  context.audit({"rembourser",
                 "Document",
                 credit.origine.id,
                 {},
                 R"({"registerId":")" + v.registre.text() + R"(","avoirId":")" + credit.brouillon.id.text() +
                     R"(","montant_ttc":)" + base::to_string(credit.montants.total.ttc) + "}"});
  const auto points = queue_points_gagnes(context, seule);
  const auto written = group.apply();
  if (points) lire_points_gagnes(written[*points], seule);
  v.avoir->numero = ventes::numero_emis(written[avoir], credit.brouillon.id);
  v.member->answer({.body = rendre_vente(v, ventes::numero_emis(written[ticket], *v.id)), .status = 201});
}

}  // namespace

base::Result<base::Done> verifier_ticket(const ventes::Credit& credit) {
  if (credit.origine.type == ventes::TypeDocument::Ticket) return base::Done{};
  return base::refuse(409, "ticket_attendu", "La caisse rembourse un ticket : créditez une facture depuis sa page.");
}

void queue_retour(const Vente& vente) {
  ventes::queue_credit(vente.context(), *vente.member->input().object("rembourse")->uuid("documentId"));
}

bool rembourser(command::Group& group, Vente& vente, Connu& connu, Scelleur& scelleur, std::span<const pg::Rows> lu) {
  Registre& registre = *connu.registre(vente.registre);
  const auto ecarte = [&](base::Refusal refusal) {
    ecarter(vente, std::move(refusal));
    return false;
  };
  auto credit = decider_retour(vente, connu, registre, lu);
  if (!credit) return ecarte(std::move(credit).error());
  if (registre.session) vente.brouillon.session = registre.session->id;
  verifier_accord(vente, connu, registre, credit->a_rendre());
  verifier_approbation(vente, connu);
  if (!vente.en_cours()) return false;
  auto difference = verifier_difference(vente, registre, credit->a_rendre() - credit->en_points);
  if (!difference) return ecarte(std::move(difference).error());
  if (!vente.lignes.empty()) {
    if (auto decided = decider_ticket(group, vente); !decided) return ecarte(std::move(decided).error());
    for (const base::Fault& fault : vente.emission->decision.avertissements) {
      if (fault.code == "stock_insuffisant") signaler(vente, registre, fault.code, fault.detail);
    }
  }
  suivre_suite(vente, registre);
  if (!vente.en_cours()) return false;
  repartir(vente, *credit);
  ecrire(group, vente, connu, scelleur, *credit);
  return true;
}

}  // namespace caisse
