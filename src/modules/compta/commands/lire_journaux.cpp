#include "modules/compta/etat.hpp"
#include "modules/compta/module.hpp"
#include "modules/compta/sql.hpp"

namespace compta {

namespace {

constexpr command::Field parametres[] = {champ_du.must(), champ_au.must(), champ_format, champ_page, champ_taille};
constexpr command::Field parametres_client[] = {command::uuid("clientId", "Client.").must(),
                                                champ_du.must(),
                                                champ_au.must(),
                                                champ_format,
                                                champ_page,
                                                champ_taille};

constexpr Colonne colonnes_ventes[] = {
    {"date", "Date", Forme::Date},
    {"numero", "Numéro"},
    {"type", "Nature"},
    {"client", "Client"},
    {"montant_ht", "Montant HT", Forme::Montant},
    {"montant_tva", "TVA", Forme::Montant},
    {"montant_ttc", "Montant TTC", Forme::Montant},
    {"acompteDeduit", "Acompte déduit", Forme::Montant},
    {"netAPayer", "Net à payer", Forme::Montant},
    {"dateEcheance", "Échéance", Forme::Date, Presence::Parfois},
    {"statutReglement", "Règlement", Forme::Texte, Presence::Parfois},
    {"documentId", "Identifiant", Forme::Identifiant},
};
constexpr std::string_view totaux_ventes[] = {"montant_ht", "montant_tva", "montant_ttc", "acompteDeduit", "netAPayer"};
constexpr auto champs_ventes = champs_ligne(colonnes_ventes);
constexpr auto sommes_ventes = champs_totaux(totaux_ventes);
constexpr auto rendu_ventes = champs_page(champs_ventes, sommes_ventes);
constexpr Etat journal_ventes{"journal-ventes",    "Journal des ventes",      colonnes_ventes,
                              sql::journal_ventes, sql::journal_ventes_total, totaux_ventes};

constexpr Colonne colonnes_encaissements[] = {
    {"date", "Date", Forme::Date},
    {"numero", "Document"},
    {"type", "Nature"},
    {"client", "Client"},
    {"moyen_paiement", "Moyen"},
    {"reference", "Référence", Forme::Texte, Presence::Parfois},
    {"montant", "Montant", Forme::Montant},
    {"statut", "État"},
    {"paiementId", "Identifiant du paiement", Forme::Identifiant},
    {"documentId", "Identifiant du document", Forme::Identifiant},
};
constexpr std::string_view totaux_encaissements[] = {"montant"};
constexpr auto champs_encaissements = champs_ligne(colonnes_encaissements);
constexpr auto sommes_encaissements = champs_totaux(totaux_encaissements);
constexpr auto rendu_encaissements = champs_page(champs_encaissements, sommes_encaissements);
constexpr Etat journal_encaissements{"journal-encaissements",          "Journal des encaissements",
                                     colonnes_encaissements,           sql::journal_encaissements,
                                     sql::journal_encaissements_total, totaux_encaissements};

constexpr Colonne colonnes_compte[] = {
    {"date", "Date", Forme::Date, Presence::Parfois},
    {"numero", "Document", Forme::Texte, Presence::Parfois},
    {"nature", "Nature"},
    {"debit", "Débit", Forme::Montant},
    {"credit", "Crédit", Forme::Montant},
    {"solde", "Solde", Forme::Montant},
    {"documentId", "Identifiant du document", Forme::Identifiant, Presence::Parfois},
    {"paiementId", "Identifiant du paiement", Forme::Identifiant, Presence::Parfois},
};
constexpr std::string_view totaux_compte[] = {"debit", "credit", "solde"};
constexpr auto champs_compte = champs_ligne(colonnes_compte);
constexpr auto sommes_compte = champs_totaux(totaux_compte);
constexpr auto rendu_compte = champs_page(champs_compte, sommes_compte);
constexpr Etat compte_client{"compte-client",    "Compte client",          colonnes_compte,
                             sql::compte_client, sql::compte_client_total, totaux_compte};

base::Result<command::Answer> lire_etat(command::Context& context, const Etat& etat) {
  const Periode periode = TRY(lire_periode(context));
  const Format format = TRY(lire_format(context));
  const command::Page page = TRY(command::read_page(context, par_page));
  TRY(charger_reglages(context));
  return repondre_etat(context, etat, pg::Params().date(periode.du).date(periode.au), format, page);
}

/// Refuses: 422 entree_invalide (see lire_periode, command::read_page), 406 format_non_disponible.
base::Result<command::Answer> lire_journal_ventes(command::Context& context, const command::Input&) {
  return lire_etat(context, journal_ventes);
}

/// Refuses as lire_journal_ventes.
base::Result<command::Answer> lire_journal_encaissements(command::Context& context, const command::Input&) {
  return lire_etat(context, journal_encaissements);
}

/// Refuses as lire_journal_ventes, and 404 introuvable for a client of nobody here.
base::Result<command::Answer> lire_compte_client(command::Context& context, const command::Input&) {
  const Periode periode = TRY(lire_periode(context));
  const Format format = TRY(lire_format(context));
  const command::Page page = TRY(command::read_page(context, par_page));
  TRY(charger_reglages(context));
  const auto params =
      pg::Params().date(periode.du).date(periode.au).uuid(base::Uuid::parse(*context.query("clientId")));
  context.queue(sql::compte_client_total, params);
  const auto lus = context.read();
  if (!lus[0].boolean(0, 4)) return base::refuse(404, "introuvable", "Ce client n'existe pas.");
  return repondre_etat(context, compte_client, params, format, page);
}

}  // namespace

const command::Command commande_lire_journal_ventes{
    .method = "GET",
    .path = "/api/v1/compta/journal-ventes",
    .right = "compta:lire",
    .summary = "Journal des ventes d'une période, en JSON, CSV ou XLSX.",
    .query = parametres,
    .answer = rendu_ventes,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .run = lire_journal_ventes,
};

const command::Command commande_lire_journal_encaissements{
    .method = "GET",
    .path = "/api/v1/compta/journal-encaissements",
    .right = "compta:lire",
    .summary = "Journal des encaissements d'une période, en JSON, CSV ou XLSX.",
    .query = parametres,
    .answer = rendu_encaissements,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .run = lire_journal_encaissements,
};

const command::Command commande_lire_compte_client{
    .method = "GET",
    .path = "/api/v1/compta/compte-client",
    .right = "compta:lire",
    .summary = "Compte d'un client, mouvement par mouvement, avec son solde ; en JSON, CSV ou XLSX.",
    .query = parametres_client,
    .answer = rendu_compte,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .run = lire_compte_client,
};

}  // namespace compta
