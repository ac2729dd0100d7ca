-- Why: what settlement needs beyond a payment on a document (R-DOC-7): one payment over several documents, credit of a
--      client, closed periods, disputes, bad debts and promises, and payment in several instalments.
-- Safe on live data: creates tables; makes one small index anew and one more on "Document" (a second for a million rows);
--      writes one row for each document that is paid too much today.
-- Undo: DROP the tables, triggers and functions of this file; recreate document_echeance_idx as in 0007.

-- Acts that settle several documents at once -------------------------------------------------------------------------

CREATE TABLE systeme.encaissement (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL,
    "clientId"     uuid NOT NULL,
    nature         text NOT NULL,
    date           date NOT NULL,
    montant        numeric(14,2) NOT NULL,
    moyen_paiement text NOT NULL,
    reference      varchar(200),
    "createdById"  uuid,
    "createdAt"    timestamptz NOT NULL,
    CONSTRAINT encaissement_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT encaissement_client_fk FOREIGN KEY ("entrepriseId", "clientId") REFERENCES "Client" ("entrepriseId", id),
    CONSTRAINT encaissement_nature_valeurs CHECK (nature IN ('ENCAISSEMENT', 'IMPUTATION')),
    CONSTRAINT encaissement_montant_positif CHECK (montant > 0)
);
COMMENT ON TABLE systeme.encaissement IS 'Règlement de plusieurs documents d''un client en une fois ; ses paiements en portent la part de chacun.';
COMMENT ON COLUMN systeme.encaissement."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.encaissement.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.encaissement."clientId" IS 'Client qui règle.';
COMMENT ON COLUMN systeme.encaissement.nature IS 'ENCAISSEMENT : argent reçu ; IMPUTATION : crédit ou avoir du client utilisé, sans mouvement d''argent.';
COMMENT ON COLUMN systeme.encaissement.date IS 'Date du règlement.';
COMMENT ON COLUMN systeme.encaissement.montant IS 'Montant reçu ou imputé en euros : somme des paiements positifs du groupe sur les documents réglés.';
COMMENT ON COLUMN systeme.encaissement.moyen_paiement IS 'Moyen de paiement, comme dans les paiements.';
COMMENT ON COLUMN systeme.encaissement.reference IS 'Numéro de chèque, libellé du virement…';
COMMENT ON COLUMN systeme.encaissement."createdById" IS 'Utilisateur qui a enregistré le règlement.';
COMMENT ON COLUMN systeme.encaissement."createdAt" IS 'Date et heure de l''enregistrement.';
-- Serves: the payments of one client, newest first, and the check of encaissement_client_fk.
CREATE INDEX encaissement_client_id_idx ON systeme.encaissement ("entrepriseId", "clientId", date DESC);
ALTER TABLE systeme.encaissement ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.encaissement FORCE ROW LEVEL SECURITY;
CREATE POLICY encaissement_tenant ON systeme.encaissement
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER encaissement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.encaissement
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
GRANT SELECT, INSERT ON systeme.encaissement TO "MyProPartner_application";

CREATE TABLE systeme.encaissement_paiement (
    "entrepriseId"   uuid NOT NULL,
    "paiementId"     uuid NOT NULL,
    "encaissementId" uuid NOT NULL,
    CONSTRAINT encaissement_paiement_pk PRIMARY KEY ("entrepriseId", "paiementId"),
    CONSTRAINT encaissement_paiement_paiement_fk FOREIGN KEY ("entrepriseId", "paiementId") REFERENCES "Paiement" ("entrepriseId", id),
    CONSTRAINT encaissement_paiement_encaissement_fk FOREIGN KEY ("entrepriseId", "encaissementId") REFERENCES systeme.encaissement ("entrepriseId", id)
);
COMMENT ON TABLE systeme.encaissement_paiement IS 'Paiements d''un règlement de plusieurs documents.';
COMMENT ON COLUMN systeme.encaissement_paiement."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.encaissement_paiement."paiementId" IS 'Paiement, part d''un document.';
COMMENT ON COLUMN systeme.encaissement_paiement."encaissementId" IS 'Règlement dont le paiement fait partie.';
-- Serves: the payments of one group, to reverse it, and the check of encaissement_paiement_encaissement_fk.
CREATE INDEX encaissement_paiement_encaissement_id_idx ON systeme.encaissement_paiement ("entrepriseId", "encaissementId");
ALTER TABLE systeme.encaissement_paiement ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.encaissement_paiement FORCE ROW LEVEL SECURITY;
CREATE POLICY encaissement_paiement_tenant ON systeme.encaissement_paiement
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER encaissement_paiement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.encaissement_paiement
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
GRANT SELECT, INSERT ON systeme.encaissement_paiement TO "MyProPartner_application";

-- Credit of a client --------------------------------------------------------------------------------------------------

CREATE TABLE systeme.credit_client (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL,
    "clientId"     uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    "paiementId"   uuid NOT NULL,
    "utiliseParId" uuid,
    montant        numeric(14,2) NOT NULL,
    date           date NOT NULL,
    "createdAt"    timestamptz NOT NULL,
    CONSTRAINT credit_client_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT credit_client_client_fk FOREIGN KEY ("entrepriseId", "clientId") REFERENCES "Client" ("entrepriseId", id),
    CONSTRAINT credit_client_paiement_fk FOREIGN KEY ("entrepriseId", "paiementId") REFERENCES "Paiement" ("entrepriseId", id),
    CONSTRAINT credit_client_montant_non_nul CHECK (montant <> 0)
);
COMMENT ON TABLE systeme.credit_client IS 'Registre du crédit des clients : ce qu''un document a reçu de trop, et ce qui en fut utilisé, rendu ou annulé.';
COMMENT ON COLUMN systeme.credit_client."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.credit_client.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.credit_client."clientId" IS 'Client à qui le crédit appartient.';
COMMENT ON COLUMN systeme.credit_client."documentId" IS 'Document payé en trop, qui porte le crédit.';
COMMENT ON COLUMN systeme.credit_client."paiementId" IS 'Paiement qui a fait naître ou diminuer le crédit.';
COMMENT ON COLUMN systeme.credit_client."utiliseParId" IS 'Document réglé par ce crédit ; vide si le crédit naît, est rendu ou annulé.';
COMMENT ON COLUMN systeme.credit_client.montant IS 'Montant en euros : positif quand le crédit augmente, négatif quand il diminue.';
COMMENT ON COLUMN systeme.credit_client.date IS 'Date du paiement.';
COMMENT ON COLUMN systeme.credit_client."createdAt" IS 'Date et heure de l''enregistrement.';
-- Serves: the credit of one client and its history, and the check of credit_client_client_fk.
CREATE INDEX credit_client_client_id_idx ON systeme.credit_client ("entrepriseId", "clientId", id);
-- Serves: the check of credit_client_paiement_fk.
CREATE INDEX credit_client_paiement_id_idx ON systeme.credit_client ("entrepriseId", "paiementId");

-- What is paid too much today. The owner obeys the policies of these tables; it looks past them for this one statement.
ALTER TABLE "Document" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Paiement" NO FORCE ROW LEVEL SECURITY;
INSERT INTO systeme.credit_client ("entrepriseId", id, "clientId", "documentId", "paiementId", montant, date, "createdAt")
SELECT d."entrepriseId", gen_random_uuid(), d."clientId", d.id, p.id, d.montant_paye - d."netAPayer", p.date_paiement, p."createdAt"
FROM "Document" d
CROSS JOIN LATERAL (SELECT p.* FROM "Paiement" p
                    WHERE p."entrepriseId" = d."entrepriseId" AND p."documentId" = d.id AND p.montant > 0
                      AND p.statut NOT IN ('EN_COURS', 'ECHOUE')
                    ORDER BY p."createdAt" DESC, p.id DESC LIMIT 1) p
WHERE d."statutReglement" = 'TROP_PERCU' AND d."clientId" IS NOT NULL AND d."netAPayer" >= 0;
ALTER TABLE "Document" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Paiement" FORCE ROW LEVEL SECURITY;
ALTER TABLE systeme.credit_client ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.credit_client FORCE ROW LEVEL SECURITY;
CREATE POLICY credit_client_tenant ON systeme.credit_client
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER credit_client_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.credit_client
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
GRANT SELECT, INSERT ON systeme.credit_client TO "MyProPartner_application";

-- Closed periods ------------------------------------------------------------------------------------------------------

CREATE TABLE systeme.periode_close (
    "entrepriseId" uuid NOT NULL,
    "jusquAu"      date NOT NULL,
    "closeParId"   uuid NOT NULL,
    "createdAt"    timestamptz NOT NULL,
    CONSTRAINT periode_close_pk PRIMARY KEY ("entrepriseId", "jusquAu"),
    CONSTRAINT periode_close_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id)
);
COMMENT ON TABLE systeme.periode_close IS 'Périodes closes : plus rien ne s''y date, ni facture, ni avoir, ni ticket, ni paiement. La dernière date fait foi ; elle ne recule jamais.';
COMMENT ON COLUMN systeme.periode_close."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.periode_close."jusquAu" IS 'Dernier jour clos.';
COMMENT ON COLUMN systeme.periode_close."closeParId" IS 'Utilisateur qui a clos la période.';
COMMENT ON COLUMN systeme.periode_close."createdAt" IS 'Date et heure de la clôture.';
ALTER TABLE systeme.periode_close ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.periode_close FORCE ROW LEVEL SECURITY;
CREATE POLICY periode_close_tenant ON systeme.periode_close
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER periode_close_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.periode_close
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
GRANT SELECT, INSERT ON systeme.periode_close TO "MyProPartner_application";

-- Closing takes this lock alone, whoever writes a date takes it with others: a payment that began before the closing is
-- seen by it, one that begins after sees it. 40001: run again, the rules then refuse by name. The lock is an expression, not
-- a statement, and both rules stand in their trigger: a payment pays some microseconds for them.
CREATE FUNCTION systeme.periode_close_avance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW."entrepriseId"::text, 23));
    IF EXISTS (SELECT FROM systeme.periode_close c
               WHERE c."entrepriseId" = NEW."entrepriseId" AND c."jusquAu" >= NEW."jusquAu")
    THEN
        RAISE EXCEPTION 'periode_close' USING ERRCODE = '40001', CONSTRAINT = 'periode_close', TABLE = 'periode_close',
            SCHEMA = 'systeme';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER periode_close_avance BEFORE INSERT ON systeme.periode_close
    FOR EACH ROW EXECUTE FUNCTION systeme.periode_close_avance();

CREATE FUNCTION systeme.paiement_periode() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_lock boolean;
BEGIN
    v_lock := pg_advisory_xact_lock_shared(hashtextextended(NEW."entrepriseId"::text, 23)) IS NULL;
    IF EXISTS (SELECT FROM systeme.periode_close c
               WHERE c."entrepriseId" = NEW."entrepriseId" AND c."jusquAu" >= NEW.date_paiement)
    THEN
        RAISE EXCEPTION 'periode_close' USING ERRCODE = '40001', CONSTRAINT = 'periode_close', TABLE = 'periode_close',
            SCHEMA = 'systeme';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER paiement_periode BEFORE INSERT OR UPDATE OF statut ON "Paiement"
    FOR EACH ROW EXECUTE FUNCTION systeme.paiement_periode();

-- Only the statement that issues sets the number, so that no other change of a document pays for this.
CREATE FUNCTION systeme.document_periode() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_lock boolean;
BEGIN
    IF NEW.numero IS NULL OR OLD.numero IS NOT NULL OR NEW.type NOT IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET') THEN
        RETURN NEW;
    END IF;
    v_lock := pg_advisory_xact_lock_shared(hashtextextended(NEW."entrepriseId"::text, 23)) IS NULL;
    IF EXISTS (SELECT FROM systeme.periode_close c
               WHERE c."entrepriseId" = NEW."entrepriseId" AND c."jusquAu" >= NEW."dateEmission")
    THEN
        RAISE EXCEPTION 'periode_close' USING ERRCODE = '40001', CONSTRAINT = 'periode_close', TABLE = 'periode_close',
            SCHEMA = 'systeme';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER document_periode BEFORE UPDATE OF numero ON "Document"
    FOR EACH ROW EXECUTE FUNCTION systeme.document_periode();

-- Disputes, bad debts, promises -----------------------------------------------------------------------------------------

CREATE TABLE systeme.suivi_reglement (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    nature         text NOT NULL,
    date           date NOT NULL,
    montant        numeric(14,2) NOT NULL,
    motif          varchar(500),
    "createdById"  uuid,
    "createdAt"    timestamptz NOT NULL,
    CONSTRAINT suivi_reglement_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT suivi_reglement_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id),
    CONSTRAINT suivi_reglement_nature_valeurs CHECK (nature IN ('LITIGE', 'LITIGE_LEVE', 'IRRECOUVRABLE', 'PROMESSE'))
);
COMMENT ON TABLE systeme.suivi_reglement IS 'Histoire du recouvrement d''un document : litiges, promesses de paiement, créance irrécouvrable.';
COMMENT ON COLUMN systeme.suivi_reglement."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.suivi_reglement.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.suivi_reglement."documentId" IS 'Document concerné.';
COMMENT ON COLUMN systeme.suivi_reglement.nature IS 'LITIGE, LITIGE_LEVE, IRRECOUVRABLE, PROMESSE.';
COMMENT ON COLUMN systeme.suivi_reglement.date IS 'Date de la déclaration ; pour une promesse, le jour promis : pas de relance jusque-là compris.';
COMMENT ON COLUMN systeme.suivi_reglement.montant IS 'Reste à payer en euros à ce moment.';
COMMENT ON COLUMN systeme.suivi_reglement.motif IS 'Raison donnée.';
COMMENT ON COLUMN systeme.suivi_reglement."createdById" IS 'Utilisateur qui l''a déclaré.';
COMMENT ON COLUMN systeme.suivi_reglement."createdAt" IS 'Date et heure de l''enregistrement.';
-- Serves: the history of one document and the promise that holds reminders back, and the check of suivi_reglement_document_fk.
CREATE INDEX suivi_reglement_document_id_idx ON systeme.suivi_reglement ("entrepriseId", "documentId", id);
-- Serves: the bad debts of a period, for the VAT to recover.
CREATE INDEX suivi_reglement_irrecouvrable_idx ON systeme.suivi_reglement ("entrepriseId", date) WHERE nature = 'IRRECOUVRABLE';
ALTER TABLE systeme.suivi_reglement ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.suivi_reglement FORCE ROW LEVEL SECURITY;
CREATE POLICY suivi_reglement_tenant ON systeme.suivi_reglement
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER suivi_reglement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.suivi_reglement
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
GRANT SELECT, INSERT ON systeme.suivi_reglement TO "MyProPartner_application";

CREATE TABLE systeme.irrecouvrable_tva (
    "entrepriseId" uuid NOT NULL,
    "suiviId"      uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    categorie      text NOT NULL,
    taux           numeric(5,2) NOT NULL,
    base           numeric(14,2) NOT NULL,
    tva            numeric(14,2) NOT NULL,
    CONSTRAINT irrecouvrable_tva_pk PRIMARY KEY ("entrepriseId", "suiviId", categorie, taux),
    CONSTRAINT irrecouvrable_tva_suivi_fk FOREIGN KEY ("entrepriseId", "suiviId") REFERENCES systeme.suivi_reglement ("entrepriseId", id)
);
COMMENT ON TABLE systeme.irrecouvrable_tva IS 'TVA d''une créance irrécouvrable, par catégorie et par taux : ce qui peut être récupéré (CGI art. 272-1) si elle avait été versée.';
COMMENT ON COLUMN systeme.irrecouvrable_tva."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.irrecouvrable_tva."suiviId" IS 'Déclaration d''irrécouvrabilité.';
COMMENT ON COLUMN systeme.irrecouvrable_tva."documentId" IS 'Document impayé.';
COMMENT ON COLUMN systeme.irrecouvrable_tva.categorie IS 'Catégorie de TVA de la norme EN 16931 : S, Z, E, AE, K, G, O.';
COMMENT ON COLUMN systeme.irrecouvrable_tva.taux IS 'Taux en pour cent.';
COMMENT ON COLUMN systeme.irrecouvrable_tva.base IS 'Part hors taxes impayée, en euros.';
COMMENT ON COLUMN systeme.irrecouvrable_tva.tva IS 'TVA impayée, en euros.';
ALTER TABLE systeme.irrecouvrable_tva ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.irrecouvrable_tva FORCE ROW LEVEL SECURITY;
CREATE POLICY irrecouvrable_tva_tenant ON systeme.irrecouvrable_tva
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER irrecouvrable_tva_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.irrecouvrable_tva
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
GRANT SELECT, INSERT ON systeme.irrecouvrable_tva TO "MyProPartner_application";

-- Instalments -----------------------------------------------------------------------------------------------------------

CREATE TABLE systeme.echeance (
    "entrepriseId" uuid NOT NULL,
    "documentId"   uuid NOT NULL,
    rang           integer NOT NULL,
    pourcent       numeric(5,2),
    "montantFixe"  numeric(14,2),
    "delaiJours"   integer NOT NULL,
    "finDeMois"    text NOT NULL,
    "jourDuMois"   integer,
    "dateFixe"     date,
    "dateEcheance" date,
    montant        numeric(14,2),
    CONSTRAINT echeance_pk PRIMARY KEY ("entrepriseId", "documentId", rang),
    CONSTRAINT echeance_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id) ON DELETE CASCADE,
    CONSTRAINT echeance_pourcent_bornes CHECK (pourcent BETWEEN 0 AND 100),
    CONSTRAINT echeance_delai_jours_bornes CHECK ("delaiJours" BETWEEN 0 AND 365),
    CONSTRAINT echeance_fin_de_mois_valeurs CHECK ("finDeMois" IN ('NON', 'DELAI_PUIS_FIN_DE_MOIS', 'FIN_DE_MOIS_PUIS_DELAI')),
    CONSTRAINT echeance_jour_du_mois_bornes CHECK ("jourDuMois" BETWEEN 1 AND 31)
);
COMMENT ON TABLE systeme.echeance IS 'Échéancier d''un document payé en plusieurs fois : les termes tant qu''il est un brouillon, dates et montants fixés à l''émission. Un document sans ligne ici se paie en une fois, à son échéance.';
COMMENT ON COLUMN systeme.echeance."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.echeance."documentId" IS 'Document à payer.';
COMMENT ON COLUMN systeme.echeance.rang IS 'Place dans l''échéancier, à partir de 1.';
COMMENT ON COLUMN systeme.echeance.pourcent IS 'Part du net à payer en pour cent ; vide si la part est un montant ou le solde.';
COMMENT ON COLUMN systeme.echeance."montantFixe" IS 'Part en euros ; vide si elle est en pour cent ou le solde.';
COMMENT ON COLUMN systeme.echeance."delaiJours" IS 'Jours après l''émission.';
COMMENT ON COLUMN systeme.echeance."finDeMois" IS 'NON, DELAI_PUIS_FIN_DE_MOIS (délai, puis fin du mois atteint) ou FIN_DE_MOIS_PUIS_DELAI (fin du mois d''émission, puis délai).';
COMMENT ON COLUMN systeme.echeance."jourDuMois" IS 'Jour du mois où l''échéance est repoussée (le 10…) ; 31 : le dernier jour.';
COMMENT ON COLUMN systeme.echeance."dateFixe" IS 'Date convenue, au lieu d''un délai.';
COMMENT ON COLUMN systeme.echeance."dateEcheance" IS 'Date due, fixée à l''émission.';
COMMENT ON COLUMN systeme.echeance.montant IS 'Montant dû en euros, fixé à l''émission ; la somme est le net à payer.';
-- Serves: the instalments that fall due, for the marking of late documents.
CREATE INDEX echeance_date_echeance_idx ON systeme.echeance ("entrepriseId", "dateEcheance") WHERE "dateEcheance" IS NOT NULL;
ALTER TABLE systeme.echeance ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.echeance FORCE ROW LEVEL SECURITY;
CREATE POLICY echeance_tenant ON systeme.echeance
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER echeance_fige_insert AFTER INSERT ON systeme.echeance REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER echeance_fige_update AFTER UPDATE ON systeme.echeance REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER echeance_fige_delete AFTER DELETE ON systeme.echeance REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.document_partie_figee();
CREATE TRIGGER echeance_no_truncate BEFORE TRUNCATE ON systeme.echeance
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
GRANT SELECT, INSERT, DELETE ON systeme.echeance TO "MyProPartner_application";
GRANT UPDATE ("dateEcheance", montant) ON systeme.echeance TO "MyProPartner_application";

-- Late documents ----------------------------------------------------------------------------------------------------------

COMMENT ON COLUMN "Document"."statutReglement" IS 'Règlement : NON_PAYE, PARTIEL, PAYE, TROP_PERCU, EN_RETARD (échéance passée, payé en partie ou pas), EN_LITIGE, IRRECOUVRABLE ; vide pour un devis, une commande, un bon de livraison. EN_RETARD est posé à minuit de l''entreprise, et à chaque règlement.';
-- Serves: what is due, in order of due date (reminders, dashboard, late invoices); small, for paid documents leave it.
DROP INDEX document_echeance_idx;
CREATE INDEX document_echeance_idx ON "Document" ("entrepriseId", "dateEcheance", id) WHERE "statutReglement" IN ('NON_PAYE', 'PARTIEL', 'EN_RETARD') AND statut <> 'BROUILLON';
-- Serves: what one client owes and is owed: invoices to pay, credit notes to use, documents paid too much. Paid ones leave it.
CREATE INDEX document_ouvert_idx ON "Document" ("entrepriseId", "clientId", "dateEcheance", id) WHERE "statutReglement" IN ('NON_PAYE', 'PARTIEL', 'EN_RETARD', 'EN_LITIGE', 'IRRECOUVRABLE', 'TROP_PERCU') AND statut <> 'BROUILLON';

REVOKE ALL ON FUNCTION systeme.periode_close_avance, systeme.paiement_periode, systeme.document_periode FROM PUBLIC;
GRANT EXECUTE ON FUNCTION systeme.periode_close_avance, systeme.paiement_periode, systeme.document_periode
    TO "MyProPartner_application";
