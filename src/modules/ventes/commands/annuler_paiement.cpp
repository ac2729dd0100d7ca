#include <algorithm>

#include "base/french_amounts.hpp"
#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/paiements.hpp"
#include "modules/ventes/points.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr std::string_view raisons[] = {"ERREUR_SAISIE", "CHEQUE_IMPAYE", "PRELEVEMENT_REJETE", "AUTRE"};

constexpr command::Field entree[] = {
    command::uuid("paiementId", "Paiement à annuler, de ce document.").must(),
    command::choice("raison", raisons, "Pourquoi ; AUTRE par défaut."),
    command::text("motif", 200, "Précisions, gardées en référence de la ligne inverse."),
    command::boolean("toutLeGroupe", "Vrai pour annuler avec lui les autres parts du même règlement."),
};

/// A payment as paiement_a_annuler.sql and paiements_du_groupe.sql give it.
struct PaiementFait {
  base::Uuid id;
  base::Centimes montant;
  MoyenPaiement moyen = MoyenPaiement::Virement;
  bool inverse = false;
  bool annule = false;
  bool session_close = false;
  /// Nature of the act over several documents; empty for a payment of its own.
  std::string groupe;
  base::Uuid document;
};

std::vector<PaiementFait> lire_paiements(const pg::Rows& rows) {
  std::vector<PaiementFait> paiements;
  for (int row = 0; row < rows.size(); ++row) {
    paiements.push_back({rows.uuid(row, 0), rows.centimes(row, 1), *from_text<MoyenPaiement>(rows.text(row, 2)),
                         rows.boolean(row, 3), rows.boolean(row, 4), rows.boolean(row, 5),
                         std::string(rows.text(row, 7)), rows.uuid(row, 8)});
  }
  return paiements;
}

base::Result<base::Done> verifier(const PaiementFait& p, bool whole) {
  if (p.inverse) {
    return base::refuse(409, "paiement_inverse", "Cette ligne annule déjà un paiement : elle ne s'annule pas.");
  }
  if (p.annule) return base::refuse(409, "paiement_deja_annule", "Ce paiement est déjà annulé ou remboursé.");
  if (p.session_close) {
    return base::refuse(409, "session_close", "Ce paiement appartient à une session de caisse clôturée.");
  }
  if (p.groupe == "IMPUTATION" && !whole) {
    return base::refuse(409, "imputation_groupee",
                        "Cette ligne utilise un crédit du client : annulez toute l'imputation (toutLeGroupe).");
  }
  if (p.groupe.empty() && (p.moyen == MoyenPaiement::Avoir || p.moyen == MoyenPaiement::Compensation)) {
    return base::refuse(
        409, "paiement_par_avoir",
        "Cette ligne vient d'un avoir émis, qui ne s'annule pas, ou d'un document que celui-ci remplace : "
        "annulez alors le paiement là où il a été reçu.");
  }
  return base::Done{};
}

/// A bounced cheque is a cheque, a rejected direct debit a direct debit.
base::Result<base::Done> verifier_raison(const std::string& raison, MoyenPaiement moyen) {
  const bool right = raison == "CHEQUE_IMPAYE"        ? moyen == MoyenPaiement::Cheque
                     : raison == "PRELEVEMENT_REJETE" ? moyen == MoyenPaiement::Prelevement
                                                      : true;
  if (right) return base::Done{};
  return base::Unexpected{command::invalid_input(
      {base::Fault{"raison_incompatible", "#/raison",
                   "Ce paiement a été fait par " + std::string(to_text(moyen)) + " : choisissez une autre raison."}})};
}

/// What the reversing row says: "Chèque impayé : 2e présentation".
std::optional<std::string> reference_de(const std::string& raison, const std::optional<std::string>& motif) {
  const std::string_view word = raison == "CHEQUE_IMPAYE"        ? "Chèque impayé"
                                : raison == "PRELEVEMENT_REJETE" ? "Prélèvement rejeté"
                                : raison == "ERREUR_SAISIE"      ? "Erreur de saisie"
                                                                 : "";
  if (word.empty()) return motif;
  std::string text(word);
  if (motif) text += " : " + *motif;
  // Cut between characters: the column holds 200 of them.
  while (text.size() > 200) {
    do text.pop_back();
    while ((static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U);
  }
  return text;
}

struct Annulation {
  std::vector<DocumentDu> documents;
  std::vector<PaiementFait> paiements;
  /// The one that was asked for.
  PaiementFait demande;
  /// What points say of the document, for a payment of its own.
  PointsDuDocument points;
  /// Invoices that others replaced (384), with the ids of these.
  std::vector<std::pair<base::Uuid, base::Uuid>> remplacees = {};
  std::vector<DocumentDu> remplacantes = {};

  DocumentDu& document(const base::Uuid& id) {
    const auto here = [&](const DocumentDu& d) { return d.id == id; };
    const auto found = std::find_if(documents.begin(), documents.end(), here);
    return found != documents.end() ? *found : *std::find_if(remplacantes.begin(), remplacantes.end(), here);
  }
  /// The invoice that carries what a document was paid: the document itself, if no other replaced it.
  [[nodiscard]] base::Uuid porteuse(const base::Uuid& id) const {
    const auto link = std::find_if(remplacees.begin(), remplacees.end(), [&](const auto& r) { return r.first == id; });
    return link == remplacees.end() ? id : link->second;
  }
};

/// Nobody takes back money that has served elsewhere since.
base::Result<base::Done> verifier_soldes(Annulation& a) {
  for (const DocumentDu& cited : a.documents) {
    const DocumentDu& du = a.document(a.porteuse(cited.id));
    base::Centimes paye = du.paye;
    for (const PaiementFait& p : a.paiements) {
      if (a.porteuse(p.document) == du.id) paye -= p.montant;
    }
    if (paye.value < 0 && du.net_a_payer.value >= 0) {
      return base::refuse(409, "credit_utilise",
                          "Le crédit né de ce paiement (" + du.numero + ") a servi à hauteur de " +
                              base::french_euros(-paye) + " : annulez d'abord son utilisation.");
    }
  }
  return base::Done{};
}

void audit_annulation(command::Context& context, const PaiementFait& p, const std::string& raison,
                      const std::optional<std::string>& motif) {
  std::string after;
  json::Writer w(after);
  w.begin_object();
  w.member("paiementId", p.id.text());
  w.member_raw("montant", base::to_string(-p.montant));
  w.member("raison", raison);
  w.member("motif", motif.value_or(""));
  w.end_object();
  context.audit({"annuler_paiement", "Document", p.document, {}, std::move(after)});
}

base::Result<Annulation> charger_une(command::Context& context, const base::Uuid& paiement) {
  queue_verrou_du_client(context, context.id());
  queue_document_du(context, context.id());
  context.queue(sql::paiement_a_annuler, pg::Params().uuid(paiement).uuid(context.id()));
  queue_points_du_document(context, context.id());
  const auto loaded = TRY(context.load());
  Annulation annulation;
  annulation.documents.push_back(TRY(lire_document_du(loaded[1])));
  annulation.paiements = lire_paiements(loaded[2]);
  annulation.points = lire_points_du_document(loaded[3]);
  return annulation;
}

/// The documents of the act, in the order of their ids, then its payments as they are once those are locked.
base::Result<Annulation> charger_groupe(command::Context& context, const base::Uuid& paiement) {
  context.queue(sql::documents_du_groupe, pg::Params().uuid(paiement));
  context.queue(sql::paiements_du_groupe, pg::Params().uuid(paiement));
  queue_document_du(context, context.id());
  const auto loaded = TRY(context.load());
  TRY(lire_document_du(loaded[2]));
  return Annulation{lire_documents_du(loaded[0]), lire_paiements(loaded[1]), {}, {}};
}

/// What was paid of a replaced invoice is on the one that stands in its place: it loses what is cancelled.
void charger_remplacantes(command::Context& context, Annulation& a) {
  std::vector<std::optional<std::string>> annulees;
  for (const DocumentDu& du : a.documents) {
    if (du.statut == StatutDocument::Annule) annulees.emplace_back(du.id.text());
  }
  if (annulees.empty()) return;
  context.queue(sql::facture_remplacante, pg::Params().array(annulees));
  const auto liens = context.read();
  std::vector<base::Uuid> ids;
  for (int row = 0; row < liens[0].size(); ++row) {
    a.remplacees.emplace_back(liens[0].uuid(row, 0), liens[0].uuid(row, 1));
    ids.push_back(liens[0].uuid(row, 1));
  }
  if (ids.empty()) return;
  queue_documents_du(context, ids);
  a.remplacantes = lire_documents_du(context.read()[0]);
}

/// Moves what was cancelled of a replaced invoice to the one that carries its money: that one owes it again. Gives the
/// place of the balance of the replaced one.
std::size_t queue_report(command::Context& context, DocumentDu& remplacee, DocumentDu& porteuse,
                         base::Centimes montant) {
  const auto compensation = [&](base::Centimes somme) {
    return NouveauPaiement{.id = base::Uuid::v7(context.now()),
                           .date = context.today(),
                           .montant = somme,
                           .moyen = MoyenPaiement::Compensation,
                           .reference = remplacee.numero};
  };
  const std::size_t balance = queue_paiement(context, remplacee, compensation(montant));
  queue_paiement(context, porteuse, compensation(-montant));
  return balance;
}

/// What a ticket was paid is what its invoice says was paid.
base::Result<base::Done> verifier_tickets(command::Context& context, std::span<const DocumentDu> documents) {
  std::vector<std::optional<std::string>> tickets;
  for (const DocumentDu& du : documents) {
    if (du.type == TypeDocument::Ticket) tickets.emplace_back(du.id.text());
  }
  if (tickets.empty()) return base::Done{};
  context.queue(sql::facture_du_ticket, pg::Params().array(tickets));
  const auto rows = context.read();
  if (rows[0].empty()) return base::Done{};
  return base::refuse(409, "ticket_facture",
                      "La facture " + std::string(rows[0].text(0, 1)) +
                          " a été faite de ce ticket, payé ainsi : "
                          "créditez-la plutôt.");
}

/// What a credit note gave back is the client's again: neither its row of points nor the payment that they made is
/// undone.
base::Result<base::Done> verifier_points(const Annulation& a) {
  if (a.demande.moyen != MoyenPaiement::Points) return base::Done{};
  const bool avoir = a.documents.front().type == TypeDocument::Avoir;
  if (!avoir && a.demande.montant <= a.points.montants.paye_en_points) return base::Done{};
  return base::refuse(409, "points_rendus", "Ces points ont été rendus au client par un avoir : ils lui restent.");
}

base::Result<Annulation> charger(command::Context& context, const base::Uuid& paiement, bool whole,
                                 const std::string& raison) {
  Annulation annulation = whole ? TRY(charger_groupe(context, paiement)) : TRY(charger_une(context, paiement));
  auto& paiements = annulation.paiements;
  const auto asked = std::find_if(paiements.begin(), paiements.end(), [&](const PaiementFait& p) {
    return p.id == paiement && p.document == context.id();
  });
  if (asked == paiements.end()) {
    if (whole && paiements.empty()) {
      return base::refuse(409, "paiement_sans_groupe",
                          "Ce paiement ne fait pas partie d'un règlement de plusieurs documents : annulez-le seul.");
    }
    return base::Unexpected{
        command::invalid_input({{"reference_inconnue", "#/paiementId", "Ce paiement n'existe pas sur ce document."}})};
  }
  annulation.demande = *asked;
  TRY(verifier_tickets(context, annulation.documents));
  for (const DocumentDu& du : annulation.documents) TRY(verifier_hors_caisse(du));
  TRY(verifier(annulation.demande, whole));
  TRY(verifier_points(annulation));
  TRY(verifier_raison(raison, annulation.demande.moyen));
  std::erase_if(paiements, [](const PaiementFait& p) { return p.inverse || p.annule; });
  for (const PaiementFait& p : paiements) TRY(verifier(p, whole));
  charger_remplacantes(context, annulation);
  TRY(verifier_soldes(annulation));
  return annulation;
}

/// Cancels a payment, or all of the act that it is a part of, by reversing rows dated today (R-DOC-7): never in a
/// closed period. What is cancelled of an invoice that another replaced (384) is owed again by that one. Refuses: 404
/// introuvable, 409 document_non_emis, document_non_reglable, paiement_sans_groupe, 422 reference_inconnue, 409
/// ticket_facture, ticket_a_la_caisse, paiement_inverse, paiement_deja_annule, session_close, imputation_groupee,
/// paiement_par_avoir, points_rendus, 422 raison_incompatible, 409 credit_utilise.
base::Result<command::Answer> annuler_paiement(command::Context& context, const command::Input& input) {
  const std::string raison = input.text("raison").value_or("AUTRE");
  const auto motif = input.text("motif");
  Annulation a =
      TRY(charger(context, *input.uuid("paiementId"), input.boolean("toutLeGroupe").value_or(false), raison));

  base::Uuid own;
  std::size_t balance = 0;
  const DocumentDu* mine = nullptr;
  for (const PaiementFait& p : a.paiements) {
    DocumentDu& du = a.document(p.document);
    const base::Uuid id = base::Uuid::v7(context.now());
    if (p.moyen == MoyenPaiement::Points) queue_fin_de_depense(context, a.points, p.montant);
    std::size_t place =
        queue_paiement(context, du,
                       {.id = id,
                        .date = context.today(),
                        .montant = -p.montant,
                        .moyen = p.moyen,
                        .reference = reference_de(raison, motif),
                        .origine = p.id,
                        .statut = p.montant.value > 0 ? StatutPaiement::Annule : StatutPaiement::Encaisse});
    audit_annulation(context, p, raison, motif);
    const base::Uuid porteuse = a.porteuse(p.document);
    if (porteuse != p.document) place = queue_report(context, du, a.document(porteuse), p.montant);
    if (p.document == context.id()) balance = place, mine = &du;
    if (p.id == a.demande.id) own = id;
  }
  const auto written = context.apply();
  return command::Answer{.body = rendre_reglement(*mine, own, written[balance].text(0, 0), context.today())};
}

}  // namespace

const command::Command commande_annuler_paiement{
    .path = "/api/v1/Document/{id}/annuler-paiement",
    .right = "ventes:annuler_paiement",
    .summary =
        "Annule un paiement, ou tout le règlement dont il est une part, par des lignes inverses ; rien n'est effacé.",
    .input = entree,
    .answer = champs_reglement,
    .run = annuler_paiement,
};

}  // namespace ventes
