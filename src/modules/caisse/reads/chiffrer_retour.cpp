#include <algorithm>

#include "modules/caisse/champs.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/retour.hpp"

namespace caisse {

namespace {

constexpr command::Field champs_ligne[] = {
    command::uuid("ligneId", "Ligne du ticket.").must(),
    command::decimal("quantite", 3, 1, base::centimes_max.value, "Quantité rendue ; tout ce qui reste si absente."),
};
constexpr command::Field entree[] = {
    command::uuid("documentId", "Ticket rendu.").must(),
    command::list("lignes", champs_ligne, 1'000, "Lignes rendues ; tout ce qui reste si la liste est absente."),
};
constexpr command::Field champs_ligne_chiffree[] = {
    command::uuid("ligneId", "Ligne du ticket."),
    command::montant("montant_ttc", "Ce qui en est repris, avant la remise du ticket.", moins),
};
constexpr command::Field reponse[] = {
    command::montant("montant_ttc", "Ce que le retour vaut, remise du ticket déduite."),
    command::montant("enPoints", "Dont rendu en points, parce que des points l'avaient payé."),
    command::list("lignes", champs_ligne_chiffree, 1'000, "Lignes rendues."),
};

/// What comes back is worth on a credit note that is not made: the till shows it before it gives anything back.
/// Refuses 404 introuvable, as `decider_credit`, then 409 ticket_attendu.
base::Result<command::Answer> chiffrer_retour(command::Context& context, const command::Input& input) {
  const base::Uuid document = *input.uuid("documentId");
  queue_lecture(context, context.id());
  ventes::queue_credit(context, document);
  const auto loaded = TRY(context.load());
  const Registre registre = TRY(lire_registre(loaded[0]));
  const base::Date jour = registre.session ? registre.session->jour : context.today();
  const ventes::Credit credit =
      TRY(ventes::decider_credit(context, std::span(loaded).subspan(1), input,
                                 {.document = document,
                                  .date = std::max(jour, registre.derniere_date.value_or(jour)),
                                  .motif = "Retour en caisse",
                                  .serie = registre.serie_avoir,
                                  .serie_derniere_date = registre.derniere_date}));
  TRY(verifier_ticket(credit));
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member_raw("montant_ttc", base::to_string(credit.a_rendre()));
  w.member_raw("enPoints", base::to_string(credit.en_points));
  w.key("lignes"), w.begin_array();
  const auto& lignes = credit.brouillon.lignes;
  for (std::size_t i = 0; i < lignes.size(); ++i) {
    if (!lignes[i].origine) continue;
    w.begin_object();
    w.member("ligneId", lignes[i].origine->text());
    w.member_raw("montant_ttc", base::to_string(credit.montants.lignes[i].net.ttc));
    w.end_object();
  }
  w.end_array();
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_chiffrer_retour{
    .path = "/api/v1/Register/{id}/chiffrer-retour",
    .right = "caisse:vendre",
    .summary = "Dit ce que vaut un retour, et ce qui en est rendu en points, sans rien enregistrer.",
    .input = entree,
    .answer = reponse,
    .writes = false,
    .run = chiffrer_retour,
};

}  // namespace caisse
