-- Why: tills and their sessions; a closed session (Z) never changes (R-CAI-2).
-- Safe on live data: creates only.
-- Undo: DROP the two tables and the function.

CREATE TABLE "Register" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    "storeId"      uuid NOT NULL,
    nom            text NOT NULL,
    code           text NOT NULL,
    status         text NOT NULL DEFAULT 'ACTIVE',
    "terminalId"   uuid,
    imprimante     jsonb NOT NULL DEFAULT '{}',
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT register_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT register_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT register_store_fk FOREIGN KEY ("entrepriseId", "storeId") REFERENCES "Store" ("entrepriseId", id),
    CONSTRAINT register_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 100),
    CONSTRAINT register_code_forme CHECK (code ~ '^[A-Za-z0-9_-]{1,20}$'),
    CONSTRAINT register_status_valeurs CHECK (status IN ('ACTIVE', 'INACTIVE')),
    CONSTRAINT register_imprimante_forme CHECK (jsonb_typeof(imprimante) = 'object'),
    CONSTRAINT register_imprimante_taille CHECK (pg_column_size(imprimante) <= 100000),
    CONSTRAINT register_code_unique UNIQUE ("entrepriseId", "storeId", code)
);
COMMENT ON TABLE "Register" IS 'Caisse d''un magasin.';
COMMENT ON COLUMN "Register".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Register"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Register"."storeId" IS 'Magasin de la caisse.';
COMMENT ON COLUMN "Register".nom IS 'Nom affiché.';
COMMENT ON COLUMN "Register".code IS 'Code court imprimé sur les tickets, unique dans le magasin.';
COMMENT ON COLUMN "Register".status IS 'État : ACTIVE, INACTIVE.';
COMMENT ON COLUMN "Register"."terminalId" IS 'Terminal de paiement rattaché.';
COMMENT ON COLUMN "Register".imprimante IS 'Réglages de l''imprimante de tickets.';
COMMENT ON COLUMN "Register"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Register"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Register".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the Register of one Terminal, and the check of register_terminal_fk.
CREATE INDEX register_terminal_id_idx ON "Register" ("entrepriseId", "terminalId") WHERE "terminalId" IS NOT NULL;
ALTER TABLE "Register" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Register" FORCE ROW LEVEL SECURITY;
CREATE POLICY register_tenant ON "Register"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER register_touch BEFORE UPDATE ON "Register" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "RegisterSession" (
    id                    uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"        uuid NOT NULL,
    "registerId"          uuid NOT NULL,
    numero                integer NOT NULL,
    "ouvertParId"         uuid NOT NULL,
    "fermeParId"          uuid,
    statut                text NOT NULL DEFAULT 'OUVERTE',
    "fondDeCaisse"        numeric(14,2) NOT NULL DEFAULT 0,
    "especesAttendues"    numeric(14,2),
    "especesComptees"     numeric(14,2),
    ecart                 numeric(14,2),
    comptage              jsonb NOT NULL DEFAULT '{}',
    "motifEcart"          text,
    totaux                jsonb NOT NULL DEFAULT '{}',
    "grandTotalPerpetuel" numeric(14,2) NOT NULL DEFAULT 0,
    "ouverteAt"           timestamptz NOT NULL DEFAULT now(),
    "clotureeAt"          timestamptz,
    "createdAt"           timestamptz NOT NULL DEFAULT now(),
    "updatedAt"           timestamptz NOT NULL DEFAULT now(),
    version               integer NOT NULL DEFAULT 1,
    CONSTRAINT register_session_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT register_session_register_fk FOREIGN KEY ("entrepriseId", "registerId") REFERENCES "Register" ("entrepriseId", id),
    CONSTRAINT register_session_numero_superieur_a_zero CHECK (numero > 0),
    CONSTRAINT register_session_ouvert_par_fk FOREIGN KEY ("entrepriseId", "ouvertParId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT register_session_ferme_par_fk FOREIGN KEY ("entrepriseId", "fermeParId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT register_session_statut_valeurs CHECK (statut IN ('OUVERTE', 'COMPTAGE', 'CLOTUREE')),
    CONSTRAINT register_session_fond_de_caisse_positif CHECK ("fondDeCaisse" >= 0),
    CONSTRAINT register_session_especes_comptees_positif CHECK ("especesComptees" >= 0),
    CONSTRAINT register_session_comptage_forme CHECK (jsonb_typeof(comptage) = 'object'),
    CONSTRAINT register_session_comptage_taille CHECK (pg_column_size(comptage) <= 100000),
    CONSTRAINT register_session_motif_ecart_longueur CHECK (char_length("motifEcart") <= 2000),
    CONSTRAINT register_session_totaux_forme CHECK (jsonb_typeof(totaux) = 'object'),
    CONSTRAINT register_session_totaux_taille CHECK (pg_column_size(totaux) <= 100000),
    CONSTRAINT register_session_numero_unique UNIQUE ("entrepriseId", "registerId", numero),
    CONSTRAINT register_session_ecart_coherent CHECK (ecart = "especesComptees" - "especesAttendues"),
    CONSTRAINT register_session_cloture_complete CHECK ((statut = 'CLOTUREE') = ("clotureeAt" IS NOT NULL))
);
COMMENT ON TABLE "RegisterSession" IS 'Session de caisse, de l''ouverture à la clôture (Z).';
COMMENT ON COLUMN "RegisterSession".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "RegisterSession"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "RegisterSession"."registerId" IS 'Caisse.';
COMMENT ON COLUMN "RegisterSession".numero IS 'Numéro de la clôture (Z), de 1 en 1 par caisse.';
COMMENT ON COLUMN "RegisterSession"."ouvertParId" IS 'Utilisateur qui a ouvert.';
COMMENT ON COLUMN "RegisterSession"."fermeParId" IS 'Utilisateur qui a clos.';
COMMENT ON COLUMN "RegisterSession".statut IS 'État : OUVERTE, COMPTAGE, CLOTUREE.';
COMMENT ON COLUMN "RegisterSession"."fondDeCaisse" IS 'Espèces au départ, en euros.';
COMMENT ON COLUMN "RegisterSession"."especesAttendues" IS 'Espèces attendues à la clôture, en euros.';
COMMENT ON COLUMN "RegisterSession"."especesComptees" IS 'Espèces comptées à la clôture, en euros.';
COMMENT ON COLUMN "RegisterSession".ecart IS 'Espèces comptées moins attendues, en euros.';
COMMENT ON COLUMN "RegisterSession".comptage IS 'Comptage par coupure et par moyen de paiement.';
COMMENT ON COLUMN "RegisterSession"."motifEcart" IS 'Explication de l''écart.';
COMMENT ON COLUMN "RegisterSession".totaux IS 'Totaux de la session par taux de TVA et par moyen de paiement.';
COMMENT ON COLUMN "RegisterSession"."grandTotalPerpetuel" IS 'Total perpétuel des ventes de la caisse à la clôture, toutes taxes comprises, en euros.';
COMMENT ON COLUMN "RegisterSession"."ouverteAt" IS 'Date et heure d''ouverture.';
COMMENT ON COLUMN "RegisterSession"."clotureeAt" IS 'Date et heure de clôture.';
COMMENT ON COLUMN "RegisterSession"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "RegisterSession"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "RegisterSession".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the RegisterSession of one User, and the check of register_session_ouvert_par_fk.
CREATE INDEX register_session_ouvert_par_id_idx ON "RegisterSession" ("entrepriseId", "ouvertParId");
-- Serves: the RegisterSession of one User, and the check of register_session_ferme_par_fk.
CREATE INDEX register_session_ferme_par_id_idx ON "RegisterSession" ("entrepriseId", "fermeParId") WHERE "fermeParId" IS NOT NULL;
-- Guards: one session not closed per register.
CREATE UNIQUE INDEX register_session_ouverte_unique ON "RegisterSession" ("entrepriseId", "registerId") WHERE statut <> 'CLOTUREE';
-- Serves: the list of sessions, newest first.
CREATE INDEX register_session_ouverte_at_idx ON "RegisterSession" ("entrepriseId", "ouverteAt" DESC, id DESC);
ALTER TABLE "RegisterSession" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "RegisterSession" FORCE ROW LEVEL SECURITY;
CREATE POLICY register_session_tenant ON "RegisterSession"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER register_session_touch BEFORE UPDATE ON "RegisterSession" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE FUNCTION systeme.register_session_figee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'La session de caisse n° % est close : elle ne change plus.', OLD.numero
        USING ERRCODE = 'MP001', CONSTRAINT = 'register_session_figee', TABLE = 'RegisterSession', SCHEMA = 'public',
              HINT = 'Une vente tardive va dans la session suivante.';
END
$$;
CREATE TRIGGER register_session_figee BEFORE UPDATE OR DELETE ON "RegisterSession" FOR EACH ROW
    WHEN (OLD.statut = 'CLOTUREE') EXECUTE FUNCTION systeme.register_session_figee();
CREATE TRIGGER register_session_no_truncate BEFORE TRUNCATE ON "RegisterSession"
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
