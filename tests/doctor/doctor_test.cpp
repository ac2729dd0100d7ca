#include <gtest/gtest.h>

#include <set>

#include "embed/database.hpp"
#include "engine/pg/session.hpp"
#include "tests/support/test_database.hpp"

/// Each check of `mypropartner doctor` finds the fault it is for, and none on a database without fault.
namespace {

// A small company whose rows agree: two invoices of one series, one paid, stock, points, a journal, an invoice received and
// approved, an invoice sent to the platform and its payment declared.
// Written past the triggers, as the faults are: only the checks are on trial.
constexpr const char* sound = R"sql(
SET session_replication_role = replica;
CREATE FUNCTION pg_temp.id(n integer) RETURNS uuid LANGUAGE sql AS
  $$ SELECT ('01936d5e-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;
INSERT INTO "Entreprise" (id, nom, email, slug) VALUES (pg_temp.id(1), 'Essai', 'essai@exemple.fr', 'essai');
INSERT INTO "User" (id, "entrepriseId", email, nom) VALUES (pg_temp.id(2), pg_temp.id(1), 'essai@exemple.fr', 'Essai');
INSERT INTO systeme.credential ("entrepriseId", user_id, email, password_hash)
  VALUES (pg_temp.id(1), pg_temp.id(2), 'essai@exemple.fr', 'x');
INSERT INTO systeme.session ("entrepriseId", user_id, token_hash, kind, expires_at)
  VALUES (pg_temp.id(1), pg_temp.id(2), sha256('x'), 'PROGRAM', now() + interval '1 day');
INSERT INTO "Store" (id, "entrepriseId", nom, "isMainStore") VALUES (pg_temp.id(3), pg_temp.id(1), 'Magasin', true);
INSERT INTO "Client" (id, "entrepriseId", nom, points_solde) VALUES (pg_temp.id(4), pg_temp.id(1), 'Client', 7);
INSERT INTO "MouvementPoints" (id, "entrepriseId", "clientId", type, points, reste, "lotId")
  VALUES (pg_temp.id(71), pg_temp.id(1), pg_temp.id(4), 'GAIN', 10, 7, NULL),
         (pg_temp.id(72), pg_temp.id(1), pg_temp.id(4), 'UTILISATION', -3, NULL, pg_temp.id(71));
INSERT INTO "Article" (id, "entrepriseId", reference, nom, prix_vente_ht, stock_actuel, "rangStock", "coutMoyen")
  VALUES (pg_temp.id(5), pg_temp.id(1), 'A', 'Article', 10, 5, 7, 3);
INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId", quantite)
  VALUES (pg_temp.id(1), pg_temp.id(3), pg_temp.id(5), 5);
INSERT INTO "Store" (id, "entrepriseId", nom) VALUES (pg_temp.id(7), pg_temp.id(1), 'Dépôt');
INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId", quantite)
  VALUES (pg_temp.id(1), pg_temp.id(7), pg_temp.id(5), 0);
INSERT INTO "StockTransfer" (id, "entrepriseId", numero, "storeSourceId", "storeDestinationId", statut)
  VALUES (pg_temp.id(8), pg_temp.id(1), 'TR-1', pg_temp.id(7), pg_temp.id(3), 'RECU_AVEC_ECART');
INSERT INTO "StockTransferItem" ("entrepriseId", "transferId", "articleId", quantite, "quantiteExpediee", "quantiteRecue", "quantiteManquante")
  VALUES (pg_temp.id(1), pg_temp.id(8), pg_temp.id(5), 2, 2, 1, 1);
INSERT INTO systeme.inventaire ("entrepriseId", id, numero, "storeId", portee, statut, "termineAt")
  VALUES (pg_temp.id(1), pg_temp.id(9), 'INV-1', pg_temp.id(3), 'LISTE', 'CLOTURE', now());
INSERT INTO systeme.inventaire_article ("entrepriseId", "inventaireId", "articleId", compte, attendu, ecart)
  VALUES (pg_temp.id(1), pg_temp.id(9), pg_temp.id(5), 4, 4, 0);
INSERT INTO systeme.inventaire_saisie ("entrepriseId", id, "inventaireId", "articleId", passage, quantite, rang, stock)
  VALUES (pg_temp.id(1), pg_temp.id(10), pg_temp.id(9), pg_temp.id(5), 1, 4, 2, 4);
INSERT INTO systeme.alerte_stock ("entrepriseId", id, "storeId", "articleId", quantite, seuil)
  VALUES (pg_temp.id(1), pg_temp.id(10), pg_temp.id(3), pg_temp.id(5), 4, 5);
INSERT INTO "MouvementStock" ("entrepriseId", "articleId", "storeId", type, quantite, stock_avant, stock_apres, rang, "transferId",
    "coutUnitaire", "coutMoyen")
  SELECT pg_temp.id(1), pg_temp.id(5), pg_temp.id(m.magasin), m.type, m.quantite, m.avant, m.avant + m.quantite, m.rang,
         CASE WHEN m.transfert THEN pg_temp.id(8) END, m.cout, m.moyen
  FROM (VALUES (1, 3, 'ENTREE', 7, 0, false, 2, 2), (2, 3, 'VENTE', -3, 7, false, 2, 2), (3, 7, 'ENTREE', 4, 0, false, 4, 3),
               (4, 7, 'TRANSFERT_SORTIE', -2, 4, true, 3, 3), (5, 7, 'SORTIE', -2, 2, false, 3, 3),
               (6, 3, 'TRANSFERT_ENTREE', 2, 4, true, 3, 3), (7, 3, 'PERTE', -1, 6, true, 3, 3))
       AS m (rang, magasin, type, quantite, avant, transfert, cout, moyen);
INSERT INTO "SerieDocument" (id, "entrepriseId", nom, prefixe, prochain_numero, annee, derniere_date,
    derniere_empreinte)
  VALUES (pg_temp.id(6), pg_temp.id(1), 'Factures', 'FAC-', 3, 2026, '2026-03-02', sha256('2'));
INSERT INTO "Document" (id, "entrepriseId", "clientId", "serieId", numero, type, statut, "dateEmission", montant_ht,
    montant_tva, montant_ttc, montant_paye, reste_a_payer, "netAPayer", "statutReglement", emetteur, destinataire,
    "valideAt", empreinte, "empreintePrecedente")
  VALUES (pg_temp.id(11), pg_temp.id(1), pg_temp.id(4), pg_temp.id(6), 'FAC-2026-00001', 'FACTURE', 'VALIDE',
          '2026-03-01', 50, 10, 60, 60, 0, 60, 'PAYE', '{}', '{}', '2026-03-01 12:00Z', sha256('1'), NULL),
         (pg_temp.id(12), pg_temp.id(1), pg_temp.id(4), pg_temp.id(6), 'FAC-2026-00002', 'FACTURE', 'VALIDE',
          '2026-03-02', 50, 10, 60, 0, 60, 60, 'NON_PAYE', '{}', '{}', '2026-03-02 12:00Z', sha256('2'), sha256('1'));
INSERT INTO "LigneDocument" ("entrepriseId", "documentId", designation, montant_ht, montant_tva, montant_ttc)
  SELECT pg_temp.id(1), pg_temp.id(d), 'ligne', 25, 5, 30 FROM generate_series(11, 12) d, generate_series(1, 2);
INSERT INTO systeme.document_tva ("entrepriseId", "documentId", ordre, categorie, taux, base, montant)
  SELECT pg_temp.id(1), pg_temp.id(d), 0, 'S', 20, 50, 10 FROM generate_series(11, 12) d;
INSERT INTO "Paiement" (id, "entrepriseId", "documentId", montant, moyen_paiement)
  VALUES (pg_temp.id(21), pg_temp.id(1), pg_temp.id(11), 60, 'CARTE');
INSERT INTO systeme.paiement_tva ("entrepriseId", "paiementId", "documentId", categorie, taux, base, tva)
  VALUES (pg_temp.id(1), pg_temp.id(21), pg_temp.id(11), 'S', 20, 50, 10);
INSERT INTO "UsageCounter" ("entrepriseId", periode, documents) VALUES (pg_temp.id(1), '2026-03-01', 2);
INSERT INTO systeme.file ("entrepriseId", modele, modele_id, kind, media_type, bytes, sha256)
  VALUES (pg_temp.id(1), 'Document', pg_temp.id(11), 'PDF', 'application/pdf', 'pdf', sha256('pdf'));
INSERT INTO systeme.facture_recue ("entrepriseId", id, syntaxe, numero, code_type, date_emission, devise, vendeur_nom, montant_ht,
    montant_tva, montant_ttc, net_a_payer, contenu, constats, conforme, cle_doublon, source, statut, statut_at, recue_at)
  VALUES (pg_temp.id(1), pg_temp.id(41), 'CII', 'F-1', '380', '2026-03-01', 'EUR', 'Fournisseur', 50, 10, 60, 60, '{}', '[]', true,
          'F-1', 'DEPOT', 205, '2026-03-03 12:00Z', '2026-03-02 12:00Z');
INSERT INTO systeme.flux_plateforme ("entrepriseId", id, sens, type, document_id, nom, sha256, etat, statut, statut_at, cree_at)
  VALUES (pg_temp.id(1), pg_temp.id(44), 'ENVOI', 'FACTURE', pg_temp.id(11), 'FAC-2026-00001.xml', sha256('pdf'), 'ENVOYE', 212,
          '2026-03-04 12:00Z', '2026-03-02 12:00Z');
INSERT INTO systeme.statut_facture ("entrepriseId", id, facture_recue_id, document_id, code, auteur, user_id, paiement_id, message,
    fait_at, note_at)
  VALUES (pg_temp.id(1), pg_temp.id(42), pg_temp.id(41), NULL, 204, 'ACHETEUR', pg_temp.id(2), NULL, 'm1', '2026-03-02 13:00Z', now()),
         (pg_temp.id(1), pg_temp.id(43), pg_temp.id(41), NULL, 205, 'ACHETEUR', pg_temp.id(2), NULL, 'm2', '2026-03-03 12:00Z', now()),
         (pg_temp.id(1), pg_temp.id(45), NULL, pg_temp.id(11), 212, 'VENDEUR', NULL, pg_temp.id(21), 'm3', '2026-03-04 12:00Z', now());
INSERT INTO systeme.file ("entrepriseId", modele, modele_id, kind, media_type, bytes, sha256)
  SELECT pg_temp.id(1), CASE n WHEN 41 THEN 'FactureRecue' ELSE 'StatutFacture' END, pg_temp.id(n), 'XML', 'application/xml',
         n::text::bytea, sha256(n::text::bytea) FROM unnest('{41,42,43,45}'::integer[]) n;
SET session_replication_role = origin;
INSERT INTO "UserActivity" ("entrepriseId", action, modele) VALUES (pg_temp.id(1), 'valider', 'Document');
INSERT INTO "UserActivity" ("entrepriseId", action, modele) VALUES (pg_temp.id(1), 'encaisser', 'Document');
INSERT INTO "UserActivity" ("entrepriseId", action, modele, "modeleId", apres) VALUES (pg_temp.id(1), 'figer', 'Document',
    pg_temp.id(11), jsonb_build_object('fichier', 'PDF', 'sha256', encode(sha256('pdf'), 'hex')));
INSERT INTO "UserActivity" ("entrepriseId", action, modele, "modeleId", apres)
  SELECT pg_temp.id(1), a.action, 'FactureRecue', pg_temp.id(41), a.apres
  FROM (VALUES ('deposer', jsonb_build_object('sha256', encode(sha256('41'), 'hex'))), ('prendre-en-charge', '{"statut":204}'),
               ('approuver', '{"statut":205}')) AS a (action, apres);
SET session_replication_role = replica;
)sql";

/// The names of the checks that report something.
std::set<std::string> complaints(pg::Session& owner) {
  constexpr std::string_view folder = "doctor/";
  std::set<std::string> names;
  for (const auto& file : embed::database()) {
    if (!file.path.starts_with(folder)) continue;
    if (owner.execute_sql(file.bytes).empty()) continue;
    names.emplace(file.path.substr(folder.size(), file.path.size() - folder.size() - 4));
  }
  return names;
}

struct Fault {
  const char* sql;
  /// Checks that must complain, and no other may.
  std::set<std::string> checks;
};

const std::vector<Fault> faults{
    {R"(UPDATE "StoreStockItem" SET quantite = 6)", {"stock_articles", "stock_chaine", "stock_magasins"}},
    {R"(UPDATE "Article" SET stock_actuel = 4)", {"stock_articles"}},
    {R"(UPDATE "MouvementStock" SET stock_avant = 9, stock_apres = 6 WHERE type = 'VENTE')",
     {"stock_chaine", "stock_inventaires", "stock_registre"}},
    {R"(UPDATE "MouvementStock" SET rang = 8 WHERE rang = 7)", {"stock_registre"}},
    {R"(UPDATE "Article" SET "rangStock" = 8)", {"stock_registre"}},
    {R"(UPDATE "MouvementStock" SET "coutMoyen" = 3.1 WHERE rang = 3)", {"stock_couts"}},
    {R"(UPDATE "Article" SET "coutMoyen" = 2)", {"stock_couts"}},
    {R"(UPDATE "StockTransferItem" SET "quantiteRecue" = 2, "quantiteManquante" = 0)", {"stock_transferts"}},
    {R"(UPDATE "StockTransfer" SET statut = 'RECU')", {"stock_transferts"}},
    {R"(UPDATE systeme.inventaire_saisie SET stock = 5)", {"stock_inventaires"}},
    {R"(UPDATE systeme.inventaire_article SET attendu = 5, ecart = -1)", {"stock_inventaires"}},
    {R"(UPDATE systeme.alerte_stock SET quantite = 5)", {"stock_alertes"}},
    {R"(UPDATE "StockTransfer" SET statut = 'VALIDE')", {"stock_reservations", "stock_transferts"}},
    {R"(UPDATE "StoreStockItem" SET quantite_reservee = 1)", {"stock_reservations"}},
    {R"(INSERT INTO "Document" (id, "entrepriseId", type) VALUES (pg_temp.id(31), pg_temp.id(1), 'DEVIS');
        INSERT INTO "LigneDocument" (id, "entrepriseId", "documentId", designation, quantite)
            VALUES (pg_temp.id(32), pg_temp.id(1), pg_temp.id(31), 'devis', 3);
        UPDATE "LigneDocument" SET "ligneOrigineId" = pg_temp.id(32) WHERE designation = 'ligne')",
     {"document_avancement"}},
    {R"(UPDATE "Client" SET points_solde = 8)", {"points_solde"}},
    {R"(UPDATE "MouvementPoints" SET reste = 8 WHERE type = 'GAIN')", {"points_lots"}},
    {R"(UPDATE "MouvementPoints" SET "lotId" = NULL)", {"points_lots"}},
    {R"(UPDATE "Document" SET reste_a_payer = 1 WHERE numero LIKE '%1')", {"document_paiements", "document_regles"}},
    {R"(UPDATE "Document" SET "netAPayer" = 59 WHERE numero LIKE '%1')",
     {"document_paiements", "document_regles", "paiement_tva"}},
    {R"(UPDATE "Document" SET "statutReglement" = NULL WHERE numero LIKE '%2')",
     {"document_paiements", "document_regles"}},
    {R"(DELETE FROM "Paiement")", {"document_paiements"}},
    {R"(UPDATE "Paiement" SET statut = 'EN_COURS')", {"document_paiements"}},
    {R"(INSERT INTO "Paiement" ("entrepriseId", "documentId", montant, moyen_paiement, statut, "paiementOrigineId")
        SELECT "entrepriseId", "documentId", -61, 'CARTE', 'ANNULE', id FROM "Paiement")",
     {"document_paiements", "paiement_inverses"}},
    {R"(INSERT INTO systeme.credit_client ("entrepriseId", id, "clientId", "documentId", "paiementId", montant, date,
            "createdAt")
        VALUES (pg_temp.id(1), pg_temp.id(31), pg_temp.id(4), pg_temp.id(11), pg_temp.id(21), 5, '2026-03-01', now()))",
     {"credit_client"}},
    {R"(INSERT INTO systeme.encaissement ("entrepriseId", id, "clientId", nature, date, montant, moyen_paiement,
            "createdAt")
        VALUES (pg_temp.id(1), pg_temp.id(31), pg_temp.id(4), 'ENCAISSEMENT', '2026-03-01', 61, 'CARTE', now());
        INSERT INTO systeme.encaissement_paiement VALUES (pg_temp.id(1), pg_temp.id(21), pg_temp.id(31)))",
     {"encaissements"}},
    {R"(INSERT INTO systeme.encaissement ("entrepriseId", id, "clientId", nature, date, montant, moyen_paiement,
            "createdAt")
        VALUES (pg_temp.id(1), pg_temp.id(31), pg_temp.id(4), 'IMPUTATION', '2026-03-01', 60, 'CARTE', now());
        INSERT INTO systeme.encaissement_paiement VALUES (pg_temp.id(1), pg_temp.id(21), pg_temp.id(31)))",
     {"encaissements"}},
    {R"(UPDATE "Document" SET "dateEcheance" = '2026-04-01' WHERE numero LIKE '%2';
        INSERT INTO systeme.echeance ("entrepriseId", "documentId", rang, "delaiJours", "finDeMois", "dateEcheance", montant)
        VALUES (pg_temp.id(1), pg_temp.id(12), 1, 30, 'NON', '2026-04-01', 59))",
     {"echeances"}},
    {R"(UPDATE "Document" SET "dateEcheance" = '2026-04-02' WHERE numero LIKE '%2';
        INSERT INTO systeme.echeance ("entrepriseId", "documentId", rang, "delaiJours", "finDeMois", "dateEcheance", montant)
        VALUES (pg_temp.id(1), pg_temp.id(12), 1, 30, 'NON', '2026-04-01', 60))",
     {"echeances"}},
    {R"(UPDATE "Document" SET "dateEcheance" = '2026-04-01' WHERE numero LIKE '%2';
        INSERT INTO systeme.tache_periodique ("entrepriseId", nom, creneau, tourne_at)
        VALUES (pg_temp.id(1), 'ventes.marquer_retards', '2026-04-02', now()))",
     {"retards"}},
    {R"(UPDATE "Document" SET "statutReglement" = 'EN_RETARD', "dateEcheance" = '2026-04-01' WHERE numero LIKE '%1')",
     {"retards"}},
    {R"(INSERT INTO systeme.suivi_reglement ("entrepriseId", id, "documentId", nature, date, montant, "createdAt")
        VALUES (pg_temp.id(1), pg_temp.id(31), pg_temp.id(12), 'IRRECOUVRABLE', '2026-03-03', 60, now()))",
     {"irrecouvrables"}},
    {R"(INSERT INTO systeme.periode_close ("entrepriseId", "jusquAu", "closeParId", "createdAt")
        VALUES (pg_temp.id(1), '2026-03-02', pg_temp.id(2), '2026-03-02 11:00Z'))",
     {"periodes_closes"}},
    {R"(UPDATE systeme.paiement_tva SET base = 49, tva = 11)", {"paiement_tva"}},
    {R"(DELETE FROM systeme.paiement_tva)", {"paiement_tva"}},
    {R"(UPDATE systeme.document_tva SET base = 49)", {"document_totaux", "paiement_tva"}},
    {R"(UPDATE "LigneDocument" SET montant_ht = montant_ht + 0.01)", {"document_totaux"}},
    {R"(UPDATE "Document" SET emetteur = NULL WHERE numero LIKE '%1')", {"document_emission"}},
    {R"(UPDATE "Document" SET empreinte = sha256('3') WHERE numero LIKE '%1')", {"document_chaine"}},
    {R"(UPDATE "Document" SET "empreintePrecedente" = NULL)", {"document_chaine"}},
    {R"(UPDATE "SerieDocument" SET derniere_empreinte = sha256('1'))", {"document_chaine"}},
    {R"(UPDATE "SerieDocument" SET prochain_numero = 4)", {"series_numeros"}},
    {R"(UPDATE "Document" SET numero = 'FAC-2026-00003' WHERE numero LIKE '%2';
        UPDATE "SerieDocument" SET prochain_numero = 4)",
     {"series_numeros"}},
    {R"(UPDATE "Document" SET numero = 'LIBRE-2' WHERE numero LIKE '%2';
        UPDATE "SerieDocument" SET prochain_numero = 2)",
     {"series_numeros"}},
    {R"(UPDATE "Document" SET "dateEmission" = '2026-03-03' WHERE numero LIKE '%1')", {"series_numeros"}},
    {R"(INSERT INTO systeme.document_acompte VALUES (pg_temp.id(1), pg_temp.id(12), pg_temp.id(11), 'S', 20, 10, 2, 12))",
     {"document_acomptes"}},
    {R"(UPDATE "UserActivity" SET action = 'autre' WHERE rang = 1)", {"journal_chaine"}},
    {R"(DELETE FROM "UserActivity" WHERE rang = 2)", {"journal_chaine"}},
    {R"(INSERT INTO systeme.caisse_registre ("entrepriseId", "registerId", "sequenceLocale") VALUES (pg_temp.id(1), pg_temp.id(31), 2))",
     {"caisse_suite"}},
    {R"(INSERT INTO systeme.caisse_ticket ("entrepriseId", "documentId", "registerId", nature, "emisAt", "recuAt", remis, "horsLigne", encaissements)
        SELECT pg_temp.id(1), d.id, pg_temp.id(31), 'VENTE', now(), now(), true, false, '[{"moyen":"CARTE","montant":1.00}]'
        FROM "Document" d WHERE d.numero LIKE '%1')",
     {"caisse_encaissements"}},
    {R"(INSERT INTO "RegisterSession" ("entrepriseId", id, "registerId", numero, "ouvertParId", statut, "clotureeAt", jour, totaux, empreinte)
        VALUES (pg_temp.id(1), pg_temp.id(32), pg_temp.id(31), 1, pg_temp.id(2), 'CLOTUREE', now(), '2026-03-02',
                '{"net_ttc": 0, "tva": []}', sha256('x')))",
     {"caisse_z"}},
    {R"(INSERT INTO "UserActivity" ("entrepriseId", action, modele, rang, empreinte, "empreintePrecedente")
        VALUES (pg_temp.id(1), 'valider', 'Document', 99, sha256('a'), sha256('b')))",
     {"journal_chaine"}},
    {R"(UPDATE systeme.facture_recue SET statut = 206)", {"efacture_statuts"}},
    {R"(UPDATE systeme.facture_recue SET statut = 0, statut_at = NULL)", {"efacture_statuts"}},
    {R"(UPDATE systeme.facture_recue SET statut_at = '2026-03-03 12:00:01Z')", {"efacture_statuts"}},
    {R"(UPDATE systeme.flux_plateforme SET statut = 205)", {"efacture_statuts"}},
    {R"(DELETE FROM systeme.statut_facture WHERE code = 204)", {"efacture_statuts"}},
    {R"(DELETE FROM systeme.statut_facture WHERE code = 204;
        DELETE FROM systeme.file WHERE modele_id = pg_temp.id(42))",
     {"efacture_statuts"}},
    {R"(DELETE FROM systeme.file WHERE modele_id = pg_temp.id(45))", {"efacture_statuts"}},
    {R"(INSERT INTO systeme.statut_facture ("entrepriseId", id, facture_recue_id, code, auteur, message, fait_at, note_at)
        VALUES (pg_temp.id(1), pg_temp.id(46), pg_temp.id(41), 213, 'PLATEFORME', 'm4', '2026-03-01 12:00Z', now()))",
     {"efacture_statuts"}},
    {R"(INSERT INTO systeme.statut_facture ("entrepriseId", id, facture_recue_id, code, auteur, message, fait_at, note_at)
        VALUES (pg_temp.id(1), pg_temp.id(46), pg_temp.id(41), 207, 'ACHETEUR', 'm4', '2026-03-02 14:00Z', now()))",
     {"efacture_statuts"}},
    {R"(DELETE FROM systeme.file WHERE modele = 'FactureRecue')", {"efacture_fichiers"}},
    {R"(UPDATE systeme.file SET numero_version = 2 WHERE modele = 'FactureRecue')", {"efacture_fichiers"}},
    {R"(UPDATE systeme.file SET bytes = 'autre', sha256 = sha256('autre') WHERE modele = 'FactureRecue')",
     {"efacture_fichiers"}},
    {R"(UPDATE systeme.flux_plateforme SET sha256 = sha256('autre'))", {"efacture_fichiers"}},
    {R"(UPDATE systeme.file SET bytes = 'autre', sha256 = sha256('autre') WHERE modele = 'Document';
        UPDATE systeme.flux_plateforme SET sha256 = sha256('autre'))",
     {"fichiers_journal"}},
    {R"(UPDATE "UsageCounter" SET documents = 1)", {"usage_documents"}},
    {R"(UPDATE "UsageCounter" SET documents = 3)", {"usage_documents"}},
    {R"(UPDATE "Store" SET "isMainStore" = false)", {"entreprise_magasin_principal"}},
    {R"(UPDATE "User" SET status = 'SUSPENDU')", {"equipe_acces"}},
    {R"(UPDATE systeme.credential SET email = 'autre@exemple.fr')", {"equipe_acces"}},
    {R"(UPDATE systeme.file SET bytes = 'pdg')", {"fichiers_empreinte"}},
    {R"(ALTER TABLE "Client" NO FORCE ROW LEVEL SECURITY)", {"cloisonnement"}},
    {R"(ALTER TABLE "Client" OWNER TO "MyProPartner_application")", {"cloisonnement"}},
    {R"(INSERT INTO "Document" (id, "entrepriseId", "clientId", type, montant_ht, montant_ttc, statut, numero,
            "dateEmission", "serieId", "netAPayer", reste_a_payer, "statutReglement", emetteur, destinataire, empreinte,
            "empreintePrecedente", "valideAt")
        SELECT pg_temp.id(13), "entrepriseId", "clientId", 'AVOIR', 61, 61, 'VALIDE', 'FAC-2026-00003', "dateEmission",
            "serieId", 61, 61, 'NON_PAYE', '{}', '{}', sha256('3'), empreinte, "valideAt"
        FROM "Document" WHERE numero LIKE '%2';
        INSERT INTO "LigneDocument" ("entrepriseId", "documentId", designation, montant_ht, montant_ttc)
            VALUES (pg_temp.id(1), pg_temp.id(13), 'ligne', 61, 61);
        INSERT INTO systeme.document_tva ("entrepriseId", "documentId", ordre, categorie, taux, base)
            VALUES (pg_temp.id(1), pg_temp.id(13), 0, 'E', 0, 61);
        UPDATE "SerieDocument" SET prochain_numero = 4, derniere_empreinte = sha256('3');
        INSERT INTO systeme.document_lien ("entrepriseId", "documentId", "cibleId", nature)
            VALUES (pg_temp.id(1), pg_temp.id(13), pg_temp.id(12), 'AVOIR_DE'))",
     {"document_avoirs"}},
};

TEST(Doctor, finds_each_fault_and_nothing_else) {
  const auto database = test::Database::clone();
  pg::Session owner({.conninfo = database.owner()});
  owner.execute_script(sound);
  ASSERT_EQ(complaints(owner), std::set<std::string>{});
  for (const auto& fault : faults) {
    owner.execute_script("BEGIN");
    owner.execute_script(fault.sql);
    EXPECT_EQ(complaints(owner), fault.checks) << fault.sql;
    owner.execute_script("ROLLBACK");
  }
}

TEST(Doctor, every_check_has_a_fault_that_it_finds) {
  std::set<std::string> tried;
  for (const auto& fault : faults) tried.insert(fault.checks.begin(), fault.checks.end());
  for (const auto& file : embed::database()) {
    if (!file.path.starts_with("doctor/")) continue;
    EXPECT_TRUE(tried.contains(std::string(file.path.substr(7, file.path.size() - 11)))) << file.path;
  }
}

}  // namespace
