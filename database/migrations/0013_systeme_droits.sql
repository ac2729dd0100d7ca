-- Why: what the application may do, table by table, and no more. It owns nothing; ledgers take INSERT only.
-- Safe on live data: grants only. A table or function added later brings its own REVOKE and GRANT in its own migration.
-- Undo: REVOKE ALL ON ALL TABLES IN SCHEMA public, systeme FROM "MyProPartner_application".

-- Our own functions only: those of the extensions in this schema belong to a superuser and stay as they were installed.
DO $$
DECLARE
    v_function regprocedure;
BEGIN
    FOR v_function IN
        SELECT p.oid FROM pg_proc p
        WHERE p.pronamespace = 'systeme'::regnamespace
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', v_function);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO "MyProPartner_application"', v_function);
    END LOOP;
END
$$;

GRANT USAGE ON SCHEMA public, systeme TO "MyProPartner_application";
GRANT USAGE ON SCHEMA systeme TO "MyProPartner_public";

-- Read and write. A document, a line, a category… may be deleted as long as nothing refers to it and no trigger refuses.
GRANT SELECT, INSERT, UPDATE, DELETE ON
    "UserPermissions", "UserInvitationToken", "UserSchedule", "TimeEntry", "User",
    "Categorie", "Article", "ChampPersonnalise",
    "NiveauFidelite", "Client", "ClientNotification", "InvitationToken", "PasswordResetToken",
    "Store", "StoreStockItem", "StockTransfer", "StockTransferItem",
    "SerieDocument", "Document", "LigneDocument",
    "Register", "PaymentLink", "Terminal", "BankTransaction",
    "Segment", "Campaign", "Automation", "Conversation", "Message"
    TO "MyProPartner_application";

-- Never deleted by the application.
GRANT SELECT, INSERT, UPDATE ON
    "Entreprise", "ParametresEntreprise", "Subscription", "UsageCounter", "RegisterSession", "AutomationExecution"
    TO "MyProPartner_application";

-- Ledgers.
GRANT SELECT, INSERT ON "UserActivity", "MouvementStock", "MouvementPoints", "Paiement" TO "MyProPartner_application";
GRANT UPDATE (reste) ON "MouvementPoints" TO "MyProPartner_application";
GRANT UPDATE (statut, "bankTransactionId") ON "Paiement" TO "MyProPartner_application";

GRANT SELECT, INSERT ON systeme.file TO "MyProPartner_application";
GRANT SELECT, INSERT, DELETE ON systeme.document_tva, systeme.document_lien TO "MyProPartner_application";
GRANT SELECT ON systeme.document_transition, systeme.taux_tva TO "MyProPartner_application";
GRANT SELECT, INSERT, UPDATE ON systeme.chain, systeme.session, systeme.api_key TO "MyProPartner_application";
GRANT SELECT, INSERT, UPDATE, DELETE ON
    systeme.login_attempt, systeme.idempotency, systeme.outbox, systeme.job, systeme.import_batch, systeme.import_row
    TO "MyProPartner_application";

-- The version of the schema is read at start to refuse a database newer than the program.
DO $$
BEGIN
    IF to_regclass('systeme.migration') IS NOT NULL THEN
        GRANT SELECT ON systeme.migration TO "MyProPartner_application";
    END IF;
END
$$;
