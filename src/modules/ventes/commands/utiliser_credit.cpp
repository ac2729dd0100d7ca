#include <algorithm>
#include <numeric>

#include "base/french_amounts.hpp"
#include "engine/command/context.hpp"
#include "modules/ventes/core/affectation.hpp"
#include "modules/ventes/core/periode.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/reglement_client.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::list("documents", champs_affectation, documents_ouverts_max, "Documents à régler, et de combien.").must(),
    command::uuid("sourceId", "Avoir ou document payé en trop à utiliser ; tous, le plus ancien d'abord, sinon."),
};

/// What a document holds for the client: what it was paid too much, or what is left of a credit note; what a till
/// took, it gives back.
base::Centimes disponible(const DocumentDu& du) {
  if (du.en_caisse) return {};
  return du.type == TypeDocument::Avoir ? du.reste() : du.trop_percu();
}

/// The credits of the account, one for each document; zero for those that are not wanted.
std::vector<base::Centimes> sources(const CompteOuvert& compte, const std::optional<base::Uuid>& wanted) {
  std::vector<base::Centimes> credits(compte.documents.size());
  for (std::size_t i = 0; i < credits.size(); ++i) {
    if (!wanted || *wanted == compte.documents[i].id) credits[i] = disponible(compte.documents[i]);
  }
  return credits;
}

base::Centimes total(const std::vector<base::Centimes>& amounts) {
  return std::accumulate(amounts.begin(), amounts.end(), base::Centimes{});
}

/// Two rows a pair: one settles the document, the other takes as much from what holds the credit. A credit note is
/// settled by what it gives; what was paid too much leaves its document by a negative row.
std::vector<PartFaite> queue_imputations(command::Context& context, CompteOuvert& compte,
                                         const std::vector<Imputation>& imputations, const NouvelEncaissement& act) {
  std::vector<PartFaite> parts;
  for (const Imputation& i : imputations) {
    DocumentDu& source = compte.documents[i.source];
    DocumentDu& cible = compte.documents[i.cible];
    const bool avoir = source.type == TypeDocument::Avoir;
    queue_paiement(context, source,
                   {.id = base::Uuid::v7(context.now()),
                    .date = act.date,
                    .montant = avoir ? i.montant : -i.montant,
                    .moyen = MoyenPaiement::Compensation,
                    .reference = cible.numero,
                    .groupe = act.id,
                    .utilise_par = cible.id});
    const base::Uuid id = base::Uuid::v7(context.now());
    const std::size_t place = queue_paiement(context, cible,
                                             {.id = id,
                                              .date = act.date,
                                              .montant = i.montant,
                                              .moyen = avoir ? MoyenPaiement::Avoir : MoyenPaiement::Compensation,
                                              .reference = source.numero,
                                              .groupe = act.id});
    const auto known =
        std::find_if(parts.begin(), parts.end(), [&](const PartFaite& part) { return part.document == i.cible; });
    if (known == parts.end()) {
      parts.push_back({i.cible, id, i.montant, place});
    } else {
      *known = {i.cible, id, known->montant + i.montant, place};
    }
  }
  return parts;
}

/// Settles documents with what the company owes the client: sums paid too much and open credit notes, the oldest first.
/// No money moves. Refuses: 404 introuvable, 422 entree_invalide (champ_obligatoire for an empty list,
/// reference_inconnue, document_en_double, montant_superieur_au_du), 409 credit_insuffisant.
base::Result<command::Answer> utiliser_credit(command::Context& context, const command::Input& input) {
  CompteOuvert compte = TRY(charger_compte(context, input, "documents"));
  const auto cibles = TRY(lire_affectations(compte, input, "documents"));
  NouvelEncaissement act;
  act.id = base::Uuid::v7(context.now());
  act.client = compte.client;
  act.imputation = true;
  act.date = context.today();
  act.montant = total(cibles);
  act.moyen = MoyenPaiement::Compensation;
  if (act.montant.value == 0) {
    return base::Unexpected{
        command::invalid_input({{"champ_obligatoire", "#/documents", "Citez au moins un document à régler."}})};
  }
  const auto credits = sources(compte, input.uuid("sourceId"));
  if (total(credits) < act.montant) {
    return base::refuse(409, "credit_insuffisant",
                        "Le crédit disponible est de " + base::french_euros(total(credits)) + " ; " +
                            base::french_euros(act.montant) + " sont demandés.");
  }
  TRY(verifier_periode(compte.clos, act.date));

  queue_encaissement(context, act);
  const auto parts = queue_imputations(context, compte, imputer(credits, cibles), act);
  context.audit({"utiliser_credit",
                 "Client",
                 compte.client,
                 {},
                 R"({"encaissementId":")" + act.id.text() + R"(","montant":)" + base::to_string(act.montant) +
                     R"(,"documents":)" + std::to_string(parts.size()) + "}"});
  const auto written = context.apply();
  return command::Answer{.body =
                             rendre_reglement_client(act.id, act.montant, {}, compte, parts, written, context.today())};
}

}  // namespace

const command::Command commande_utiliser_credit{
    .path = "/api/v1/Client/{id}/utiliser-credit",
    .right = "ventes:encaisser",
    .summary =
        "Règle des documents avec le crédit d'un client : trop-perçus et avoirs ouverts, le plus ancien d'abord.",
    .input = entree,
    .answer = champs_reglement_client,
    .run = utiliser_credit,
};

}  // namespace ventes
