#include <algorithm>
#include <span>

#include "engine/command/group.hpp"
#include "modules/ventes/brouillon.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/complements.hpp"
#include "modules/ventes/demande.hpp"
#include "modules/ventes/echeancier_document.hpp"
#include "modules/ventes/hors_caisse.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/origines.hpp"
#include "modules/ventes/remise_permise.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

/// A draft that exists may come from an order with deposits; a new one deducts those that it names.
bool peut_deduire(const command::Input& input) { return input.has("id") || input.has("acomptes"); }

/// What a draft that replaces another or deducts deposits reads besides.
void queue_remplace(command::Context& context, const command::Input& input) {
  if (const auto id = input.uuid("id")) {
    context.queue(sql::verrouiller_document, pg::Params().uuid(*id));
    queue_origines(context, *id);
  }
  if (!peut_deduire(input)) return;
  std::vector<base::Uuid> acomptes;
  for (const auto& acompte : input.list("acomptes")) acomptes.push_back(*acompte.uuid("documentId"));
  const auto source = input.has("acomptes") ? std::nullopt : input.uuid("id");
  queue_acomptes_disponibles(context, acomptes, source, input.uuid("clientId").value_or(base::Uuid{}),
                             input.uuid("id"));
}

/// A draft that is being saved.
struct Demande {
  command::Group::Member* member;
  std::vector<command::Input> lignes;
  Brouillon brouillon = {};
  std::vector<Terme> termes = {};
  Montants montants = {};
};

void queue_lectures(std::span<const Demande> demandes) {
  std::vector<command::Input> contenus;
  for (const Demande& demande : demandes) contenus.push_back(demande.member->input());
  queue_demandes(demandes.front().member->context(), contenus);
  for (const Demande& demande : demandes) queue_remplace(demande.member->context(), demande.member->input());
}

/// Deposits of the draft: those asked for, else those of its order, up to what it charges (R-DOC-5).
base::Result<base::Done> deduire_acomptes(const command::Input& input, const std::vector<pg::Rows>& loaded,
                                          const Montants& montants, Brouillon& brouillon) {
  if (!peut_deduire(input)) return base::Done{};
  if (brouillon.type != TypeDocument::Facture) {
    if (input.list("acomptes").empty()) return base::Done{};
    return base::refuse(422, "acompte_hors_facture", "Seule une facture déduit des acomptes : choisissez ce type.");
  }
  std::optional<std::vector<DeductionDemandee>> demandes;
  if (input.has("acomptes")) {
    demandes.emplace();
    for (const auto& acompte : input.list("acomptes")) {
      const auto montant = acompte.decimal("montant", 2);
      demandes->push_back(
          {*acompte.uuid("documentId"), montant ? std::optional(base::Centimes{*montant}) : std::nullopt});
    }
  }
  brouillon.acomptes = TRY(deduire(acomptes_disponibles(loaded.back()), montants.groupes, demandes));
  return base::Done{};
}

/// The draft to replace is there, is a draft, and is the one that was read.
base::Result<base::Done> verifier_remplacement(const pg::Rows& rows, const command::Input& input) {
  if (rows.empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  if (rows.text(0, 1) != to_text(StatutDocument::Brouillon)) {
    return base::refuse(409, "document_deja_valide", "Ce document est émis : il ne se modifie plus.");
  }
  if (rows.integer(0, 2) != *input.integer("version")) {
    return base::refuse(412, "version_perimee",
                        "Ce brouillon a été modifié entre-temps : relisez-le avant de l'enregistrer.");
  }
  return base::Done{};
}

/// Decides one draft of the group. Refuses: 409 ticket_a_la_caisse (#/type), 404 introuvable, 409 document_deja_valide,
/// 412 version_perimee, 422 entree_invalide with every fault of the lines, then the refusals of the rounding engine,
/// then 403 remise_excessive, then 422 acompte_hors_facture and the refusals of `deduire`.
base::Result<base::Done> decider(Demande& demande, const std::vector<pg::Rows>& loaded, int row,
                                 const Articles& articles) {
  const command::Input& input = demande.member->input();
  if (*input.text("type") == to_text(TypeDocument::Ticket)) return refuser_ticket(vendez_a_la_caisse, "#/type");
  if (input.has("id")) TRY(verifier_remplacement(loaded[2], input));
  std::vector<base::Fault> faults;
  demande.brouillon = lire_brouillon(demande.member->context(), input, demande.lignes, loaded, row, articles, faults);
  demande.termes = lire_echeancier(input, demande.brouillon.type, faults);
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  demande.montants = TRY(calculer(demande.brouillon));
  TRY(verifier_remise(demande.member->context(), demande.brouillon, demande.montants));
  return deduire_acomptes(input, loaded, demande.montants, demande.brouillon);
}

void queue_ecritures(std::span<const Demande> demandes) {
  std::vector<Creation> creations;
  for (const Demande& d : demandes) {
    command::Context& context = d.member->context();
    if (d.member->input().has("id")) {
      queue_remplacement(context, d.brouillon, d.montants);
    } else {
      creations.push_back({&context, &d.brouillon, &d.montants});
    }
  }
  if (!creations.empty()) queue_creations(creations);
  for (const Demande& d : demandes) {
    command::Context& context = d.member->context();
    queue_echeancier(context, d.brouillon.id, d.member->input(), d.termes);
    context.audit({"enregistrer",
                   "Document",
                   d.brouillon.id,
                   {},
                   R"({"type":")" + std::string(to_text(d.brouillon.type)) + R"(","montant_ttc":)" +
                       base::to_string(d.montants.total.ttc) + R"(,"lignes":)" + std::to_string(d.lignes.size()) +
                       "}"});
  }
}

/// The requests that go on together: new drafts; one that replaces another or deducts deposits goes alone.
std::vector<Demande> demandes_de(command::Group& group) {
  std::vector<Demande> demandes;
  for (command::Group::Member* member : group.open()) {
    const command::Input& input = member->input();
    if (input.has("id") && !input.has("version")) {
      member->refuse(
          command::invalid_input({{"champ_obligatoire", "#/version",
                                   "Donnez la version lue du brouillon : elle évite d'écraser une autre saisie."}}));
    } else if (!peut_deduire(input) || !group.apart(*member)) {
      demandes.push_back({member, input.list("lignes")});
    }
  }
  return demandes;
}

/// Saves drafts, new or replaced whole. Refuses each as `decider`, after 422 entree_invalide for a missing version.
void enregistrer_documents(command::Group& group) {
  std::vector<Demande> demandes = demandes_de(group);
  if (demandes.empty()) return;
  queue_lectures(demandes);
  const auto loaded = group.load();
  const auto going_on = group.open();
  const Articles articles = lire_articles(loaded[1]);
  std::vector<Demande> decidees;
  for (std::size_t i = 0; i < demandes.size(); ++i) {
    Demande& demande = demandes[i];
    if (std::find(going_on.begin(), going_on.end(), demande.member) == going_on.end()) continue;
    if (auto decided = decider(demande, loaded, static_cast<int>(i), articles); !decided) {
      demande.member->refuse(std::move(decided).error());
    } else {
      decidees.push_back(std::move(demande));
    }
  }
  if (decidees.empty()) return;
  queue_ecritures(decidees);
  const auto written = group.apply();
  for (Demande& d : decidees) {
    const int row = ligne_ecrite(written[0], d.brouillon.id);
    d.brouillon.store = written[0].optional_uuid(row, 1);
    d.member->answer({.body = rendre(d.brouillon, d.montants, written[0].integer(row, 0))});
  }
}

}  // namespace

const command::Command commande_enregistrer_document{
    .path = "/api/v1/Document/enregistrer",
    .right = "ventes:enregistrer",
    .summary = "Enregistre un brouillon, nouveau ou remplacé en entier, et rend ses montants calculés.",
    .input = champs_demande(),
    .answer = champs_brouillon,
    .run_together = enregistrer_documents,
};

}  // namespace ventes
