#include <algorithm>

#include "base/faults.hpp"
#include "base/french_amounts.hpp"
#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/complements.hpp"
#include "modules/ventes/core/repartition.hpp"
#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::decimal("pourcent", 2, 1, 10'000, "Part du total TTC du devis ou de la commande, en pour cent."),
    command::montant("montant", "Montant TTC demandé ; pourcent ou montant, pas les deux.", 1),
    command::date("date", "Date de la facture d'acompte ; aujourd'hui par défaut."),
    command::text("libelle", 500, "Ce que dit la ligne ; « Acompte de 30 % sur devis DE2026-00012 » par défaut."),
};

std::string_view article_de(TypeDocument type) { return type == TypeDocument::Devis ? "devis " : "commande "; }

/// "Acompte de 30 % sur devis DE2026-00012 du 03/02/2026": a deposit states what it is for (R-DOC-5).
std::string libelle_de(const command::Input& input, const DocumentCharge& commande) {
  if (const auto given = input.text("libelle"); given && !given->empty()) return *given;
  std::string texte = "Acompte ";
  if (const auto pourcent = input.decimal("pourcent", 2)) {
    texte += "de " + base::french_percent({static_cast<std::int32_t>(*pourcent)}) + " ";
  }
  return texte + "sur " + std::string(article_de(commande.type)) + commande.numero + " du " +
         commande.emission.french();
}

/// The shares by rate: those of a percentage are taken on the base of each rate of an order priced net, so that base,
/// VAT and total are what the engine makes of them.
std::vector<Part> parts_demandees(const command::Input& input, ModePrix mode, const std::vector<Part>& total) {
  std::vector<Part> parts = total;
  const auto pourcent = input.decimal("pourcent", 2);
  const auto part_de = [&](base::Centimes montant) {
    return base::Centimes{
        static_cast<std::int64_t>(base::divide_half_away_from_zero(base::Int128{montant.value} * *pourcent, 10'000))};
  };
  if (pourcent && mode == ModePrix::Ht) {
    for (Part& p : parts) {
      const base::Centimes ht = part_de(p.montant.ht);
      const base::Centimes tva = tva_arrondie(ht, p.taux);
      p.montant = {ht, tva, ht + tva};
    }
    return parts;
  }
  const base::Centimes ttc = pourcent ? part_de(total_positif(total)) : base::Centimes{*input.decimal("montant", 2)};
  const auto montants = repartir(total, std::min(ttc, total_positif(total)));
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i].montant = montants[i];
  return parts;
}

base::Result<base::Done> verifier_demande(const command::Input& input, const DocumentCharge& commande) {
  const bool connu = commande.type == TypeDocument::Devis || commande.type == TypeDocument::Commande;
  if (!connu || !next(commande.type, commande.statut, "demander-acompte")) {
    return base::refuse(409, "acompte_impossible",
                        connu && commande.statut == StatutDocument::Brouillon
                            ? "Ce document est un brouillon : validez-le avant de demander un acompte."
                            : "Un acompte se demande sur un devis envoyé ou accepté, ou sur une commande en cours.");
  }
  if (input.has("pourcent") == input.has("montant")) {
    return base::Unexpected{command::invalid_input(
        {{"champ_obligatoire", "#/pourcent", "Donnez « pourcent » ou « montant », l'un des deux."}})};
  }
  return base::Done{};
}

Brouillon acompte_de(command::Context& context, const command::Input& input, const DocumentCharge& commande,
                     const LignesParTaux& parts) {
  Brouillon b;
  b.id = base::Uuid::v7(context.now());
  b.type = TypeDocument::FactureAcompte;
  b.client = commande.client;
  b.store = commande.store;
  b.origine = commande.id;
  b.mode = parts.mode;
  b.emission = input.date("date").value_or(context.today());
  b.livraison = commande.livraison;
  if (!commande.reference_client.empty()) b.reference_client = commande.reference_client;
  b.motifs = commande.vendeur.exonerations;
  const std::string libelle = libelle_de(input, commande);
  for (const LigneCalcul& calcul : parts.lignes) {
    LigneBrouillon ligne;
    ligne.id = base::Uuid::v7(context.now());
    ligne.designation = libelle;
    if (parts.lignes.size() > 1) ligne.designation += " (TVA " + base::french_percent(calcul.taux) + ")";
    ligne.calcul = calcul;
    b.lignes.push_back(std::move(ligne));
  }
  return b;
}

/// A draft deposit invoice on a quote or an order, one line a rate in proportion (R-DOC-5; conformite-fr 1.8).
/// Refuses: 404 introuvable, 409 acompte_impossible, 422 entree_invalide, acompte_superieur (deposits, drafts included,
/// above the order).
base::Result<command::Answer> demander_acompte(command::Context& context, const command::Input& input) {
  queue_document(context, context.id());
  context.queue(sql::acomptes_demandes, pg::Params().uuid(context.who().entreprise).uuid(context.id()));
  const auto loaded = TRY(context.load());
  const DocumentCharge commande = TRY(lire_document(context.id(), loaded[0], loaded[1]));
  TRY(verifier_demande(input, commande));
  std::vector<LigneCalcul> lignes;
  for (const LigneChargee& l : commande.lignes) lignes.push_back(l.ligne.calcul);
  const std::vector<Frais> frais = calculs_des_frais(commande.frais);
  const Montants total = TRY(calculer(DocumentCalcul{commande.mode, lignes, commande.remise, frais}));
  const base::Centimes reste = total.total.ttc - loaded[2].centimes(0, 0);
  const bool trop = input.has("montant") && base::Centimes{*input.decimal("montant", 2)} > reste;
  const auto parts = lignes_par_taux(parts_demandees(input, commande.mode, parts_de(total.groupes)));
  if (trop || parts.montants.total.ttc > reste) {
    return base::refuse_all({{"acompte_superieur", input.has("montant") ? "#/montant" : "#/pourcent",
                              "Les acomptes dépasseraient le total de " + base::french_euros(total.total.ttc) +
                                  " : il reste " + base::french_euros(reste) + " à demander."}});
  }
  const Brouillon brouillon = acompte_de(context, input, commande, parts);
  const Montants montants = TRY(calculer(brouillon));

  queue_creation(context, brouillon, montants);
  context.queue(sql::lier_documents,
                pg::Params().uuid(context.who().entreprise).uuid(brouillon.id).uuid(commande.id).text("ACOMPTE_DE"));
  context.audit(
      {"demander-acompte",
       "Document",
       commande.id,
       {},
       R"({"acompteId":")" + brouillon.id.text() + R"(","montant_ttc":)" + base::to_string(montants.total.ttc) + "}"});
  const auto written = context.apply();
  return command::Answer{.body = rendre(brouillon, montants, written[0].integer(0, 0)), .status = 201};
}

}  // namespace

const command::Command commande_demander_acompte{
    .path = "/api/v1/Document/{id}/demander-acompte",
    .right = "ventes:transformer",
    .summary = "Fait une facture d'acompte en brouillon sur un devis ou une commande, une ligne par taux de TVA.",
    .input = entree,
    .answer = champs_brouillon,
    .success = 201,
    .run = demander_acompte,
};

}  // namespace ventes
