#include "engine/json/writer.hpp"
#include "modules/ventes/avancement.hpp"
#include "modules/ventes/core/transitions.hpp"
#include "modules/ventes/emission.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/vie.hpp"

namespace ventes {

namespace {

constexpr std::string_view sens[] = {"AMONT", "AVAL"};
constexpr std::string_view reponses[] = {"ACCEPTE", "REFUSE"};

constexpr command::Field quantite(std::string_view name, std::string_view about) {
  return command::decimal(name, 3, -quantite_max, quantite_max, about);
}

constexpr command::Field champs_ligne_suivie[] = {
    command::uuid("ligneId", "Ligne du document."),
    command::text("designation", 1'000, "Ce qui est vendu."),
    command::text("unite", 20, "Unité."),
    quantite("quantite", "Quantité de la ligne."),
    quantite("commandee", "Quantité en commande confirmée (devis)."),
    quantite("livree", "Quantité partie, retours déduits."),
    quantite("livraisonEnCours", "Quantité en préparation : brouillons et bons non expédiés."),
    quantite("retournee", "Quantité revenue (bon de livraison)."),
    quantite("facturee", "Quantité facturée."),
    quantite("facturationEnCours", "Quantité en brouillon de facture."),
    quantite("resteALivrer", "Ce que rien ne livre encore."),
    quantite("resteAFacturer", "Ce qu'une facture peut prendre ; pas ce que tient un brouillon de bon de livraison."),
};

constexpr command::Field champs_montants_suivis[] = {
    command::montant("facture", "Facturé, toutes taxes comprises, acomptes compris.", -base::centimes_max.value),
    command::montant("credite", "Rendu par avoirs.", -base::centimes_max.value),
    command::montant("encaisse", "Encaissé.", -base::centimes_max.value),
    command::montant("resteAEncaisser", "Reste à encaisser sur ce qui est facturé.", -base::centimes_max.value),
};

constexpr command::Field champs_document_lie[] = {
    command::choice("sens", sens, "AMONT : le document en vient ; AVAL : il vient du document."),
    command::uuid("id", "Identifiant."),
    command::choice("type", Words<TypeDocument>::all, "Nature."),
    command::text("numero", 35, "Numéro ; vide pour un brouillon."),
    command::choice("statut", Words<StatutDocument>::all, "État."),
    command::date("dateEmission", "Date."),
    command::montant("montant_ttc", "Total toutes taxes comprises.", -base::centimes_max.value),
    command::montant("reste_a_payer", "Reste à payer.", -base::centimes_max.value),
};

constexpr command::Field champs_reponse[] = {
    command::choice("reponse", reponses, "Réponse du client."),
    command::text("par", 200, "Personne qui a accepté."),
    command::date("date", "Jour de la réponse."),
    command::text("motif", 1'000, "Motif du refus."),
    command::text("preuve", 500'000, "Preuve de l'acceptation."),
};

constexpr command::Field champs_suivi[] = {
    command::uuid("id", "Identifiant du document."),
    command::text("numero", 35, "Numéro."),
    command::choice("type", Words<TypeDocument>::all, "Nature du document."),
    command::choice("statut", Words<StatutDocument>::all, "État."),
    command::list("lignes", champs_ligne_suivie, lignes_max, "Lignes qui portent un montant."),
    command::object("montants", champs_montants_suivis, "Part de ce document dans les factures qui en viennent."),
    command::list("documents", champs_document_lie, 500, "Chaîne des documents liés, du plus proche au plus lointain."),
    command::object("reponse", champs_reponse, "Réponse du client à la dernière version du devis."),
    command::text_list("actions", 20, "Verbes possibles maintenant."),
};

/// The goods of a delivery note are delivered by it, not by what comes from it.
Avancement vue(Avancement a, const DocumentEnVie& document) {
  if (document.type != TypeDocument::BonLivraison) return a;
  const bool parti = document.statut != StatutDocument::Brouillon && document.statut != StatutDocument::Prepare;
  a.livree = parti ? reste_de(a.quantite, a.retournee) : base::Quantite{};
  a.livraison_en_cours = parti ? base::Quantite{} : a.quantite;
  return a;
}

void rendre_ligne(json::Writer& w, const pg::Rows& rows, int row, const Avancement& a) {
  const auto reste = [&](base::Quantite fait, base::Quantite en_cours) {
    return base::to_string(reste_de(a.quantite, {a.retournee.milliemes + fait.milliemes + en_cours.milliemes}));
  };
  const base::Quantite bons_en_brouillon = lire_quantite(rows.text(row, 12));
  w.begin_object();
  w.member("ligneId", a.ligne.text());
  w.member("designation", rows.text(row, 10));
  w.member("unite", rows.text(row, 11));
  w.member_raw("quantite", base::to_string(a.quantite));
  w.member_raw("commandee", base::to_string(a.commandee));
  w.member_raw("livree", base::to_string(a.livree));
  w.member_raw("livraisonEnCours", base::to_string(a.livraison_en_cours));
  w.member_raw("retournee", base::to_string(a.retournee));
  w.member_raw("facturee", base::to_string(a.facturee));
  w.member_raw("facturationEnCours", base::to_string(a.facturation_en_cours));
  w.member_raw("resteALivrer", reste(a.livree, a.livraison_en_cours));
  w.member_raw("resteAFacturer", reste(a.facturee, {a.facturation_en_cours.milliemes + bons_en_brouillon.milliemes}));
  w.end_object();
}

void rendre_montants(json::Writer& w, const pg::Rows& rows) {
  constexpr std::string_view noms[] = {"facture", "credite", "encaisse", "resteAEncaisser"};
  w.key("montants"), w.begin_object();
  for (int k = 0; k < 4; ++k) w.member_raw(noms[k], base::to_string(rows.centimes(0, k)));
  w.end_object();
}

void texte_ou_rien(json::Writer& w, std::string_view name, const pg::Rows& rows, int row, int column) {
  w.key(name);
  if (rows.is_null(row, column)) {
    w.null();
  } else {
    w.string(rows.text(row, column));
  }
}

void rendre_documents(json::Writer& w, const pg::Rows& rows) {
  w.key("documents"), w.begin_array();
  for (int row = 0; row < rows.size(); ++row) {
    w.begin_object();
    w.member("sens", rows.text(row, 0));
    w.member("id", rows.text(row, 1));
    w.member("type", rows.text(row, 2));
    texte_ou_rien(w, "numero", rows, row, 3);
    w.member("statut", rows.text(row, 4));
    w.member("dateEmission", rows.text(row, 5));
    w.member_raw("montant_ttc", rows.text(row, 6));
    w.member_raw("reste_a_payer", rows.text(row, 7));
    w.end_object();
  }
  w.end_array();
}

void rendre_reponse(json::Writer& w, const pg::Rows& rows) {
  constexpr std::string_view noms[] = {"reponse", "par", "date", "motif", "preuve"};
  w.key("reponse");
  if (rows.empty()) return w.null();
  w.begin_object();
  for (int k = 0; k < 5; ++k) texte_ou_rien(w, noms[k], rows, 0, k);
  w.end_object();
}

/// What was ordered, delivered and invoiced of each line of a document, what remains, what its invoices brought, and
/// the documents before and after it (R-DOC-8). Refuses 404 introuvable.
base::Result<command::Answer> lire_suivi(command::Context& context, const command::Input&) {
  const pg::Params id = pg::Params().uuid(context.id());
  for (const auto* statement : {&sql::etat_du_document, &sql::suivi_lignes, &sql::suivi_montants,
                                &sql::suivi_documents, &sql::reponse_du_client}) {
    context.queue(*statement, id);
  }
  const auto loaded = TRY(context.load());
  const DocumentEnVie document = TRY(lire_vie(context.id(), loaded[0]));
  const auto lignes = lire_avancement(loaded[1]);
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("id", document.id.text());
  texte_ou_rien(w, "numero", loaded[0], 0, 3);
  w.member("type", to_text(document.type));
  w.member("statut", to_text(document.statut));
  w.key("lignes"), w.begin_array();
  for (std::size_t i = 0; i < lignes.size(); ++i) {
    rendre_ligne(w, loaded[1], static_cast<int>(i), vue(lignes[i], document));
  }
  w.end_array();
  rendre_montants(w, loaded[2]);
  rendre_documents(w, loaded[3]);
  rendre_reponse(w, loaded[4]);
  w.key("actions"), w.begin_array();
  for (const auto verbe : possible_verbs(document.type, document.statut)) w.string(verbe);
  w.end_array();
  w.end_object();
  return command::Answer{.body = std::move(out)};
}

}  // namespace

const command::Command commande_lire_suivi{
    .method = "GET",
    .path = "/api/v1/Document/{id}/suivi",
    .right = "ventes:lire",
    .summary = "Dit ce qui est commandé, livré, facturé et encaissé d'un document, ce qu'il en reste, et ce qui y est lié.",
    .answer = champs_suivi,
    .body = command::Body::None,
    .writes = false,
    .run = lire_suivi,
};

}  // namespace ventes
