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
    command::montant("montant", "Montant reçu, en euros.", 1).must(),
    command::choice("moyen_paiement", moyens_saisis, "Moyen de paiement.").must(),
    command::date("date_paiement", "Date du paiement.").must(),
    command::text("reference", 200, "Numéro de chèque, libellé du virement…"),
    command::list("affectations", champs_affectation, documents_ouverts_max,
                  "Part de chaque document ; sans elles, la plus ancienne échéance d'abord, litiges et créances "
                  "irrécouvrables exceptés."),
    command::boolean("acompteClient", "Vrai pour garder au crédit du client ce qui dépasse ; refusé sinon."),
};

/// Those that a payment without a word settles: people decide about the others.
bool automatique(const DocumentDu& du) {
  return a_payer(du) && du.reglement != StatutReglement::EnLitige && du.reglement != StatutReglement::Irrecouvrable;
}

Repartition repartir_d_office(const CompteOuvert& compte, base::Centimes montant) {
  std::vector<ARegler> documents(compte.documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (automatique(compte.documents[i])) documents[i].restes = compte.documents[i].restes();
  }
  return repartir(documents, montant);
}

/// The parts as given; the excess goes to a document that they pay in full.
base::Result<Repartition> repartir_comme_demande(const CompteOuvert& compte, const command::Input& input,
                                                 base::Centimes montant) {
  Repartition repartition{TRY(lire_affectations(compte, input, "affectations")), montant, std::nullopt};
  for (std::size_t i = 0; i < compte.documents.size(); ++i) {
    const base::Centimes part = repartition.parts[i];
    repartition.excedent -= part;
    if (part.value > 0 && part == compte.documents[i].reste()) repartition.porteur = i;
  }
  const bool too_much = repartition.excedent.value < 0;
  if (too_much || (repartition.excedent.value > 0 && !repartition.porteur)) {
    return base::Unexpected{command::invalid_input({base::Fault{
        "affectations_differentes_du_montant", "#/affectations",
        too_much ? "Les affectations dépassent le montant reçu de " + base::french_euros(-repartition.excedent) + "."
                 : "Il reste " + base::french_euros(repartition.excedent) +
                       " à affecter : aucun des documents cités n'est payé en entier."}})};
  }
  return repartition;
}

base::Result<base::Done> verifier_excedent(const CompteOuvert& compte, const Repartition& r, bool accepted) {
  if (!r.porteur && r.excedent.value > 0) {
    return base::refuse(409, "rien_a_encaisser",
                        "Ce client n'a rien à payer. Un acompte demande une facture d'acompte (CGI art. 289-I-1-c) : "
                        "émettez-la, puis encaissez-la.");
  }
  if (r.excedent.value == 0) return base::Done{};
  if (!compte.complet) {
    return base::refuse(409, "trop_de_documents",
                        "Ce client a plus de " + std::to_string(documents_ouverts_max) +
                            " documents ouverts : dites lesquels ce paiement règle (affectations).");
  }
  if (accepted) return base::Done{};
  return base::refuse(
      409, "montant_superieur_au_du",
      "Ce paiement dépasse de " + base::french_euros(r.excedent) +
          " ce qui est à payer. Corrigez le montant, ou confirmez (acompteClient) pour garder l'excédent "
          "au crédit du client.");
}

/// All documents were issued at most a year after they are paid.
std::vector<base::Fault> fautes(const CompteOuvert& compte, const Repartition& r, base::Date date, base::Date today) {
  for (std::size_t i = 0; i < r.parts.size(); ++i) {
    if (r.parts[i].value == 0) continue;
    if (auto faults = fautes_de_date(compte.documents[i], date, today); !faults.empty()) return faults;
  }
  return {};
}

std::vector<PartFaite> queue_parts(command::Context& context, CompteOuvert& compte, Repartition& r,
                                   const NouvelEncaissement& act) {
  if (r.porteur) r.parts[*r.porteur] += r.excedent;
  std::vector<PartFaite> parts;
  for (std::size_t i = 0; i < r.parts.size(); ++i) {
    if (r.parts[i].value == 0) continue;
    const base::Uuid id = base::Uuid::v7(context.now());
    const std::size_t place = queue_paiement(context, compte.documents[i],
                                             {.id = id,
                                              .date = act.date,
                                              .montant = r.parts[i],
                                              .moyen = act.moyen,
                                              .reference = act.reference,
                                              .groupe = act.id});
    parts.push_back({i, id, r.parts[i], place});
  }
  return parts;
}

/// One payment over several documents of a client, in one transaction; what is left becomes client credit, if that is
/// confirmed. Refuses: 404 introuvable, 422 entree_invalide (reference_inconnue, document_en_double,
/// montant_superieur_au_du, affectations_differentes_du_montant), 409 rien_a_encaisser, trop_de_documents,
/// montant_superieur_au_du, 422 date_future, date_trop_ancienne, 409 periode_close.
base::Result<command::Answer> encaisser_client(command::Context& context, const command::Input& input) {
  CompteOuvert compte = TRY(charger_compte(context, input, "affectations"));
  NouvelEncaissement act;
  act.id = base::Uuid::v7(context.now());
  act.client = compte.client;
  act.date = *input.date("date_paiement");
  act.montant = {*input.decimal("montant", 2)};
  act.moyen = *from_text<MoyenPaiement>(*input.text("moyen_paiement"));
  act.reference = input.text("reference");
  Repartition repartition = input.has("affectations") ? TRY(repartir_comme_demande(compte, input, act.montant))
                                                      : repartir_d_office(compte, act.montant);
  TRY(verifier_excedent(compte, repartition, input.boolean("acompteClient").value_or(false)));
  if (auto faults = fautes(compte, repartition, act.date, context.today()); !faults.empty()) {
    return base::Unexpected{command::invalid_input(std::move(faults))};
  }
  TRY(verifier_periode(compte.clos, act.date));

  queue_encaissement(context, act);
  const auto parts = queue_parts(context, compte, repartition, act);
  context.audit({"encaisser",
                 "Client",
                 compte.client,
                 {},
                 R"({"encaissementId":")" + act.id.text() + R"(","montant":)" + base::to_string(act.montant) +
                     R"(,"moyen_paiement":")" + std::string(to_text(act.moyen)) + R"(","documents":)" +
                     std::to_string(parts.size()) + "}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre_reglement_client(act.id, act.montant, repartition.excedent, compte, parts,
                                                         written, context.today())};
}

}  // namespace

const command::Command commande_encaisser_client{
    .path = "/api/v1/Client/{id}/encaisser",
    .right = "ventes:encaisser",
    .summary = "Enregistre un paiement sur plusieurs documents d'un client, la plus ancienne échéance d'abord.",
    .input = entree,
    .answer = champs_reglement_client,
    .run = encaisser_client,
};

}  // namespace ventes
