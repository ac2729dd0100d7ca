#include <algorithm>
#include <tuple>

#include "engine/crypto/crypto.hpp"
#include "engine/http/problem.hpp"
#include "modules/caisse/cartes.hpp"
#include "modules/caisse/champs.hpp"
#include "modules/caisse/fiscal_vente.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/retour.hpp"
#include "modules/caisse/sql.hpp"
#include "modules/caisse/vente.hpp"

namespace caisse {

namespace {

constexpr command::Field champs_tva_rendue[] = {
    command::decimal("taux", 2, 0, 10'000, "Taux en pour cent."),
    command::montant("ht", "Base hors taxes.", moins),
    command::montant("tva", "TVA.", moins),
    command::montant("ttc", "Total du taux.", moins),
};
constexpr command::Field champs_anomalie[] = {
    command::text("code", 60, "Nom stable."),
    command::text("detail", 1'000, "Phrase pour une personne."),
};
constexpr command::Field champs_motif[] = {
    command::text("code", 100, "Nom stable."),
    command::text("pointer", 200, "Champ concerné."),
    command::text("detail", 1'000, "Phrase pour une personne."),
};
constexpr command::Field reponse[] = {
    command::uuid("documentId", "Ticket, ou avoir d'un remboursement seul."),
    command::text("numero", 35, "Son numéro ; vide en mode école."),
    command::boolean("ecole", "Vrai en mode école : rien n'est vendu."),
    command::uuid("avoirId", "Avoir de ce qui est rendu."),
    command::text("avoirNumero", 35, "Numéro de l'avoir."),
    command::integer("seq", 1, INT64_MAX, "Numéro de la pièce signée."),
    command::text("signature", 200, "Sa signature."),
    command::text("extrait", 4, "Les quatre caractères que le ticket imprime."),
    command::montant("montant_ttc", "Total TTC.", moins),
    command::list("tva", champs_tva_rendue, 50, "TVA par taux."),
    command::montant("rendu", "Monnaie rendue."),
    command::integer("points", 0, INT64_MAX, "Points que le client gagne par ce ticket."),
    command::integer("pointsSolde", 0, INT64_MAX, "Points qu'il a maintenant."),
    command::list("anomalies", champs_anomalie, 100,
                  "Ce que ce ticket a d'inhabituel : il est enregistré, une personne regardera."),
    command::boolean("rejoue", "Vrai quand la même demande avait déjà été enregistrée."),
    command::text(
        "etat", 20,
        "A_TRAITER quand le ticket remis n'a pu être enregistré : il est gardé, la caisse n'a plus à l'envoyer."),
    command::list("motifs", champs_motif, 100, "Pourquoi il est gardé."),
};

/// The requests of the group that go on: refunds and points go alone, and so does a second request for the same ticket.
std::vector<Vente> ventes_du_groupe(command::Group& group) {
  std::vector<Vente> ventes;
  for (command::Group::Member* member : group.open()) {
    Vente vente = lire_vente(*member);
    if (vente.etape == Etape::Refusee) continue;
    const bool double_demande = std::any_of(ventes.begin(), ventes.end(), [&](const Vente& other) {
      return (vente.id && other.id == vente.id) || (vente.approbation && other.approbation == vente.approbation);
    });
    const bool seule = vente.retour || vente.en_points.value > 0 || double_demande;
    if (seule && group.apart(*member)) continue;
    ventes.push_back(std::move(vente));
  }
  // Each device's tickets follow one another.
  std::stable_sort(ventes.begin(), ventes.end(), [](const Vente& a, const Vente& b) {
    return std::make_tuple(a.registre, a.suite ? a.suite->sequence : 0) <
           std::make_tuple(b.registre, b.suite ? b.suite->sequence : 0);
  });
  return ventes;
}

template <class Get>
std::vector<base::Uuid> distincts(const std::vector<Vente>& ventes, const Get& get) {
  std::vector<base::Uuid> ids;
  for (const Vente& vente : ventes) get(vente, ids);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

/// Places of the rows of the first round trip; approvals, which are rare, come after them when there are some.
namespace lu {
enum : std::size_t { Verrou, Registres, VerrouFiscal, Tetes, Connus, Caissiers, Contexte, Articles, Suite };
}  // namespace lu

std::vector<std::optional<std::string>> approbations_de(const std::vector<Vente>& ventes) {
  std::vector<std::optional<std::string>> approbations;
  for (const Vente& v : ventes) {
    if (v.approbation) approbations.emplace_back(v.approbation->text());
  }
  return approbations;
}

void queue_lectures(const std::vector<Vente>& ventes) {
  using Texts = std::vector<std::optional<std::string>>;
  command::Context& context = ventes.front().context();
  const auto registres = distincts(ventes, [](const Vente& v, auto& ids) { ids.push_back(v.registre); });
  queue_registres(context, registres);
  queue_tetes(context, registres);
  Texts ids, contenus;
  std::vector<std::optional<base::Uuid>> clients;
  for (const Vente& v : ventes) {
    ids.push_back(v.id ? std::optional(v.id->text()) : std::nullopt);
    contenus.emplace_back("\\x" + crypto::hex(v.contenu));
    clients.push_back(v.client);
  }
  context.queue(sql::tickets_connus, pg::Params().array(ids).array(contenus));
  equipe::queue_caissiers(context, distincts(ventes, [](const Vente& v, auto& out) { out.push_back(v.caissier); }));
  ventes::queue_saisie(context, clients, distincts(ventes, [](const Vente& v, auto& out) {
                         for (const json::Value& ligne : v.lignes) {
                           const json::Value* article = ligne.find("articleId");
                           if (article != nullptr && !article->is_null())
                             out.push_back(*base::Uuid::parse(article->text));
                         }
                       }));
  if (const Texts approbations = approbations_de(ventes); !approbations.empty()) {
    context.queue(sql::approbations, pg::Params().array(approbations).instant(context.now()));
  }
  if (ventes.size() == 1 && ventes.front().retour && ventes.front().en_cours()) queue_retour(ventes.front());
  if (ventes.front().en_points.value > 0) ventes::queue_verrou_client(context, ventes.front().client);
}

Connu connu_de(const std::vector<pg::Rows>& loaded, bool approuvees) {
  Connu connu;
  connu.registres = lire_registres(loaded[lu::Registres]);
  connu.caissiers = equipe::lire_caissiers(loaded[lu::Caissiers]);
  connu.articles = ventes::lire_articles(loaded[lu::Articles]);
  if (!approuvees) return connu;
  const pg::Rows& rows = loaded[lu::Suite];
  for (int row = 0; row < rows.size(); ++row) {
    connu.approbations.push_back({rows.uuid(row, 0), rows.uuid(row, 1), std::string(rows.text(row, 2)),
                                  rows.is_null(row, 3) ? std::nullopt : std::optional(rows.centimes(row, 3).value)});
  }
  return connu;
}

/// What is known of the request: a ticket that was recorded, or a content that is kept.
void reconnaitre(Vente& vente, const pg::Rows& connus, int row) {
  if (!connus.is_null(row, 0)) {
    if (connus.bytes(row, 0) == vente.contenu) {
      vente.etape = Etape::Rejouee;
    } else {
      vente.etape = Etape::Gardee;
      vente.contredit = true;
      const base::Fault motif{"ticket_rejoue", "#/id", "Un autre contenu est déjà enregistré sous cet identifiant."};
      vente.motifs.insert(vente.motifs.begin(), motif);
    }
  } else if (!connus.is_null(row, 1)) {
    vente.etape = Etape::Gardee;
    vente.gardee_deja = connus.text(row, 1);
  }
}

/// In training nothing is sold; a refund is of something that was. Refuses 409 `retour_en_ecole`.
void apprendre(Vente& vente, const Registre& registre) {
  if (!vente.ecole && !registre.ecole) return;
  if (vente.retour) {
    vente.remis = false;
    return ecarter(
        vente, {409, "retour_en_ecole", "En mode école, rien n'a été vendu : rien n'est à rendre.", {}, std::nullopt});
  }
  vente.etape = Etape::Ecole;
}

/// Second step: the draft as issuing sees it, and the local chain.
void decider(Vente& vente, Connu& connu, std::span<const pg::Rows> lu) {
  auto charge = ventes::lire_document(*vente.id, lu[0], lu[1]);
  if (!charge) return ecarter(vente, std::move(charge).error());
  charge->remis = vente.remis;
  charge->paye = vente.brouillon.paye;
  auto emission = ventes::decider_emission(std::move(*charge), vente.brouillon.emission, vente.context().today());
  if (!emission) return ecarter(vente, std::move(emission).error());
  vente.emission = std::move(*emission);
  if (vente.en_points.value > 0) {
    auto depense = ventes::decider_points(*vente.emission, lu[2], vente.en_points);
    if (!depense) return ecarter(vente, std::move(depense).error());
    vente.depense = std::move(*depense);
  }
  Registre& registre = *connu.registre(vente.registre);
  for (const base::Fault& fault : vente.emission->decision.avertissements) {
    if (fault.code == "stock_insuffisant") signaler(vente, registre, fault.code, fault.detail);
  }
  suivre_suite(vente, registre);
}

void queue_reglements(std::vector<Vente>& ventes) {
  std::deque<ventes::DocumentDu> dus;
  std::deque<ventes::NouveauPaiement> paiements;
  std::vector<ventes::PaiementDemande> demandes;
  for (const Vente& v : ventes) {
    if (!v.en_cours() || v.encaissements.empty()) continue;
    ventes::DocumentDu& du = dus.emplace_back(ventes::du_de(*v.emission));
    for (const Encaissement& e : v.encaissements) {
      paiements.push_back({.id = e.id,
                           .date = du.emission,
                           .montant = e.montant,
                           .moyen = e.moyen,
                           .reference = e.reference,
                           .session = v.brouillon.session});
      demandes.push_back({&v.context(), &du, &paiements.back()});
    }
  }
  if (!demandes.empty()) ventes::queue_paiements_comptes(demandes);
}

/// Queues all that the group writes; gives the place of the numbers.
std::size_t queue_ecritures(std::vector<Vente>& ventes, Connu& connu, Scelleur& scelleur) {
  command::Context& context = ventes.front().context();
  std::vector<base::Uuid> abandons;
  std::vector<ventes::EmissionDemandee> emissions;
  for (const Vente& v : ventes) {
    if (v.ecrite && !v.en_cours()) abandons.push_back(*v.id);
    if (v.en_cours()) emissions.push_back({&v.context(), &*v.emission});
  }
  ventes::queue_abandon(context, abandons);
  const std::size_t place = emissions.empty() ? 0 : ventes::queue_emissions(emissions);
  for (const Vente& v : ventes) {
    if (v.en_cours() && v.depense) ventes::queue_points(v.context(), *v.depense);
  }
  queue_reglements(ventes);
  queue_garde(context, ventes, connu);
  for (Vente& v : ventes) {
    if (!v.en_cours() && v.etape != Etape::Ecole) continue;
    if (v.en_cours()) noter_evenements(v, *connu.registre(v.registre), scelleur);
    v.signee = scelleur.ticket(v.registre, fiscal_de(v, *connu.registre(v.registre)));
    if (!v.en_cours()) continue;
    v.context().audit({"vendre",
                       "Document",
                       *v.id,
                       {},
                       R"({"registerId":")" + v.registre.text() + R"(","montant_ttc":)" +
                           base::to_string(v.montants.total.ttc) + "}"});
  }
  queue_reseau(context, connu);
  if (!scelleur.vide()) scelleur.queue(context);
  return place;
}

/// The answers of what is not a new sale.
void repondre_sans_vente(Vente& vente, const pg::Rows* relus) {
  command::Group::Member& member = *vente.member;
  if (vente.etape == Etape::Ecole) member.answer({.body = rendre_vente(vente, {}), .status = 201});
  if (vente.etape == Etape::Rejouee) member.answer({.body = rendre_rejouee(vente, *relus)});
  if (vente.etape != Etape::Gardee) return;
  if (!vente.contredit) {
    return member.answer(rendre_gardee(vente, vente.gardee_deja.empty() ? "A_TRAITER" : vente.gardee_deja));
  }
  const http::Response problem = http::problem(
      {409, "ticket_rejoue",
       "Un autre contenu est déjà enregistré sous cet identifiant : celui-ci est gardé, une personne regardera.",
       vente.motifs, std::nullopt},
      vente.context().request().id);
  member.answer({.body = problem.body, .status = 409, .content_type = "application/problem+json"});
}

/// Writes the drafts and reads them back, with what was recorded before; then decides. Gives the rows of the latter.
std::optional<pg::Rows> ecrire_et_decider(command::Group& group, std::vector<Vente>& ventes, Connu& connu) {
  command::Context& context = ventes.front().context();
  std::vector<ventes::Creation> creations;
  std::vector<base::Uuid> ids;
  std::vector<std::optional<std::string>> rejouees;
  for (Vente& v : ventes) {
    if (v.etape == Etape::Rejouee) rejouees.emplace_back(v.id->text());
    if (!v.en_cours()) continue;
    for (const Encaissement& e : v.encaissements) v.brouillon.paye += e.montant;
    creations.push_back({&v.context(), &v.brouillon, &v.montants});
    ids.push_back(*v.id);
    v.ecrite = true;
  }
  if (creations.empty() && rejouees.empty()) return std::nullopt;
  if (!creations.empty()) ventes::queue_creations(creations);
  const std::size_t place = context.queued();
  if (!ids.empty()) ventes::queue_documents(context, ids);
  if (!ids.empty() && ventes.front().en_points.value > 0) ventes::queue_points_du_document(context, ids.front());
  if (!rejouees.empty()) context.queue(sql::relire_tickets, pg::Params().array(rejouees));
  auto rows = group.read();
  for (Vente& v : ventes) {
    if (v.en_cours()) decider(v, connu, std::span(rows).subspan(place));
  }
  if (rejouees.empty()) return std::nullopt;
  return std::move(rows.back());
}

/// Sells: draft, amounts, number, stock, payments, session and local chain in one transaction, for all the tickets of
/// a company that wait (R-CAI-1). A ticket that was handed over is never refused: what is unusual is flagged, what
/// cannot be recorded is kept (202). Refuses what was not handed over: 404 introuvable, 409 ticket_rejoue,
/// caisse_inactive, session_fermee, session_en_comptage, session_a_clore, appareil_remplace, sequence_inattendue,
/// chaine_rompue, 422 caissier_inconnu, entree_invalide, empreinte_invalide, 403 remise_excessive,
/// retour_a_approuver, then as
/// `decider_emission`; for a refund as `decider_credit`. `refus`: why PostgreSQL did not take it, when it did not.
void vendre(command::Group& group, const base::Refusal* refus) {
  std::vector<Vente> ventes = ventes_du_groupe(group);
  if (ventes.empty()) return;
  queue_lectures(ventes);
  const auto loaded = group.load();
  const auto going_on = group.open();
  const bool approuvees = !approbations_de(ventes).empty();
  Connu connu = connu_de(loaded, approuvees);
  for (std::size_t i = 0; i < ventes.size(); ++i) {
    Vente& vente = ventes[i];
    if (std::find(going_on.begin(), going_on.end(), vente.member) == going_on.end()) vente.etape = Etape::Refusee;
    if (vente.etape != Etape::Refusee) reconnaitre(vente, loaded[lu::Connus], static_cast<int>(i));
    if (vente.etape != Etape::Rejouee && vente.etape != Etape::Refusee) verifier_caisse(vente, connu);
    if (vente.en_cours() && refus != nullptr) ecarter(vente, *refus);
    if (vente.en_cours() && !vente.lignes.empty()) {
      preparer_vente(vente, connu, loaded[lu::Contexte], static_cast<int>(i));
    }
    if (vente.en_cours()) apprendre(vente, *connu.registre(vente.registre));
  }
  verifier_cartes(group, ventes, connu);
  Scelleur scelleur(ventes.front().context(), loaded, lu::Tetes);
  if (ventes.front().retour && ventes.front().en_cours() &&
      rembourser(group, ventes.front(), connu, scelleur, std::span(loaded).subspan(lu::Suite + int{approuvees}))) {
    return;
  }
  const std::optional<pg::Rows> relus = ecrire_et_decider(group, ventes, connu);
  const bool ecrire = std::any_of(ventes.begin(), ventes.end(), [](const Vente& v) {
    return v.en_cours() || v.etape == Etape::Ecole || (v.etape == Etape::Gardee && v.gardee_deja.empty());
  });
  std::size_t place = 0;
  std::vector<pg::Rows> written;
  if (ecrire) {
    place = queue_ecritures(ventes, connu, scelleur);
    const auto points = queue_points_gagnes(ventes.front().context(), ventes);
    written = group.apply();
    if (points) lire_points_gagnes(written[*points], ventes);
  }
  for (Vente& vente : ventes) {
    if (vente.en_cours()) {
      vente.member->answer(
          {.body = rendre_vente(vente, ventes::numero_emis(written[place], *vente.id)), .status = 201});
    } else {
      repondre_sans_vente(vente, relus ? &*relus : nullptr);
    }
  }
}

void vendre_tickets(command::Group& group) { vendre(group, nullptr); }

/// A ticket that was handed over and that PostgreSQL refuses is kept with that reason: sent again, it would be refused
/// again (R-CAI-1).
void garder_refuse(command::Group& group, const command::Refused& refused) {
  base::Refusal refus = refused.refusal;
  if (refus.code == "valeur_deja_utilisee") {
    const bool paiement = refused.table == "Paiement";
    refus.detail = paiement ? "Un paiement de ce ticket a l'identifiant d'un autre paiement : donnez-lui le sien."
                            : "Un autre document a déjà cet identifiant : donnez au ticket le sien.";
    refus.faults = {{refus.code, paiement ? "#/paiements" : "#/id", refus.detail}};
  }
  vendre(group, &refus);
}

}  // namespace

const command::Command commande_vendre_ticket{
    .path = "/api/v1/Register/{id}/vendre",
    .right = "caisse:vendre",
    .summary =
        "Enregistre un ticket, un remboursement ou un échange ; un ticket déjà remis au client n'est jamais refusé.",
    .input = champs_vente(),
    .answer = reponse,
    .judges_input = true,
    .run_together = vendre_tickets,
    .run_refused = garder_refuse,
};

}  // namespace caisse
