#include "engine/command/context.hpp"
#include "modules/ventes/champs.hpp"
#include "modules/ventes/echeancier_document.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr std::string_view natures[] = {"LITIGE", "LITIGE_LEVE", "IRRECOUVRABLE", "PROMESSE"};

constexpr command::Field champs_motif[] = {
    command::choice("categorie", Words<CategorieTva>::all, "Catégorie de TVA."),
    command::text("texte", 200, "Disposition qui exonère, telle qu'imprimée."),
    command::text("code", 50, "Code VATEX."),
};

constexpr command::Field champs_acompte_deduit[] = {
    command::uuid("documentId", "Facture d'acompte déduite."),
    command::text("numero", 35, "Son numéro."),
    command::choice("categorieTva", Words<CategorieTva>::all, "Catégorie de TVA."),
    command::decimal("tva", 2, 0, 10'000, "Taux en pour cent."),
    command::montant("montant_ht", "Part hors taxes."),
    command::montant("montant_tva", "TVA déjà due par l'acompte."),
    command::montant("montant_ttc", "Montant déduit."),
};

constexpr command::Field champs_suivi_reglement[] = {
    command::choice("nature", natures, "Ce qui est arrivé."),
    command::date("date", "Jour promis, ou jour où c'est arrivé."),
    command::montant("montant", "Montant concerné.", -base::centimes_max.value),
    command::text("motif", 500, "Pourquoi."),
    command::instant("createdAt", "Date et heure de la saisie."),
};

constexpr command::Field champs_complements[] = {
    command::list("tva", champs_tva, 50, "Bases et TVA par taux d'un document émis."),
    command::list("motifs", champs_motif, 10, "Motifs d'exonération, un par catégorie."),
    command::list("frais", champs_frais_rendus, frais_max, "Frais du document."),
    command::list("acomptes", champs_acompte_deduit, 1'000, "Acomptes déduits, par acompte et par taux."),
    command::list("echeancier", champs_terme, echeances_max, "Paiement en plusieurs fois, tel que saisi."),
    command::list("suivis", champs_suivi_reglement, 1'000, "Litiges, promesses et pertes, par date."),
};

/// What a document has beside its row and its lines, also of a draft that is to be edited again.
/// Refuses 404 introuvable.
base::Result<command::Answer> lire_complements(command::Context& context, const command::Input&) {
  context.queue(sql::complements_document, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  return command::Answer{.body = std::string(loaded[0].text(0, 0))};
}

}  // namespace

const command::Command commande_lire_complements{
    .method = "GET",
    .path = "/api/v1/Document/{id}/complements",
    .right = "ventes:lire",
    .summary = "Rend ce qu'un document a en plus de ses lignes : TVA par taux, frais, acomptes déduits, échéancier, suivi.",
    .answer = champs_complements,
    .body = command::Body::None,
    .writes = false,
    .run = lire_complements,
};

}  // namespace ventes
