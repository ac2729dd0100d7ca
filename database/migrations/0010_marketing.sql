-- Why: segments, campaigns and automations.
-- Safe on live data: creates only.
-- Undo: DROP the four tables.

CREATE TABLE "Segment" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    nom            text NOT NULL,
    type           text NOT NULL DEFAULT 'DYNAMIQUE',
    conditions     jsonb NOT NULL DEFAULT '{}',
    actif          boolean NOT NULL DEFAULT true,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT segment_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT segment_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT segment_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT segment_nom_unique UNIQUE ("entrepriseId", nom),
    CONSTRAINT segment_type_valeurs CHECK (type IN ('DYNAMIQUE', 'STATIQUE')),
    CONSTRAINT segment_conditions_forme CHECK (jsonb_typeof(conditions) = 'object'),
    CONSTRAINT segment_conditions_taille CHECK (pg_column_size(conditions) <= 100000)
);
COMMENT ON TABLE "Segment" IS 'Groupe de clients, par conditions ou par liste.';
COMMENT ON COLUMN "Segment".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Segment"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Segment".nom IS 'Nom du segment, unique dans l''entreprise.';
COMMENT ON COLUMN "Segment".type IS 'Nature : DYNAMIQUE (conditions), STATIQUE (liste).';
COMMENT ON COLUMN "Segment".conditions IS 'Conditions imbriquées ET / OU sur le client, ses achats, ses points, ses étiquettes.';
COMMENT ON COLUMN "Segment".actif IS 'Faux si le segment ne sert plus.';
COMMENT ON COLUMN "Segment"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Segment"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Segment".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
ALTER TABLE "Segment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Segment" FORCE ROW LEVEL SECURITY;
CREATE POLICY segment_tenant ON "Segment"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER segment_touch BEFORE UPDATE ON "Segment" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "Campaign" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    "segmentId"    uuid,
    nom            text NOT NULL,
    type           text NOT NULL DEFAULT 'EMAIL',
    statut         text NOT NULL DEFAULT 'BROUILLON',
    contenu        jsonb NOT NULL DEFAULT '{}',
    "scheduledAt"  timestamptz,
    "sentAt"       timestamptz,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT campaign_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT campaign_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT campaign_segment_fk FOREIGN KEY ("entrepriseId", "segmentId") REFERENCES "Segment" ("entrepriseId", id),
    CONSTRAINT campaign_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT campaign_type_valeurs CHECK (type IN ('EMAIL', 'SMS', 'PORTAIL')),
    CONSTRAINT campaign_statut_valeurs CHECK (statut IN ('BROUILLON', 'PLANIFIEE', 'PREPARATION', 'EN_COURS', 'EN_PAUSE', 'TERMINEE', 'ANNULEE')),
    CONSTRAINT campaign_contenu_forme CHECK (jsonb_typeof(contenu) = 'object'),
    CONSTRAINT campaign_contenu_taille CHECK (pg_column_size(contenu) <= 100000),
    CONSTRAINT campaign_planification CHECK (statut <> 'PLANIFIEE' OR "scheduledAt" IS NOT NULL)
);
COMMENT ON TABLE "Campaign" IS 'Envoi à un segment, par courriel, SMS ou portail.';
COMMENT ON COLUMN "Campaign".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Campaign"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Campaign"."segmentId" IS 'Segment visé.';
COMMENT ON COLUMN "Campaign".nom IS 'Nom de la campagne.';
COMMENT ON COLUMN "Campaign".type IS 'Canal : EMAIL, SMS, PORTAIL.';
COMMENT ON COLUMN "Campaign".statut IS 'État : BROUILLON, PLANIFIEE, PREPARATION, EN_COURS, EN_PAUSE, TERMINEE, ANNULEE.';
COMMENT ON COLUMN "Campaign".contenu IS 'Contenu {sujet, corps, variantes}.';
COMMENT ON COLUMN "Campaign"."scheduledAt" IS 'Date et heure d''envoi prévues.';
COMMENT ON COLUMN "Campaign"."sentAt" IS 'Date et heure de fin d''envoi.';
COMMENT ON COLUMN "Campaign"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Campaign"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Campaign".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the Campaign of one Segment, and the check of campaign_segment_fk.
CREATE INDEX campaign_segment_id_idx ON "Campaign" ("entrepriseId", "segmentId") WHERE "segmentId" IS NOT NULL;
-- Serves: the list of campaigns by state, and the planned ones that are due.
CREATE INDEX campaign_statut_idx ON "Campaign" ("entrepriseId", statut, "scheduledAt", id);
ALTER TABLE "Campaign" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Campaign" FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_tenant ON "Campaign"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER campaign_touch BEFORE UPDATE ON "Campaign" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "Automation" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    nom            text NOT NULL,
    "triggerType"  text NOT NULL,
    conditions     jsonb NOT NULL DEFAULT '{}',
    actions        jsonb NOT NULL DEFAULT '[]',
    actif          boolean NOT NULL DEFAULT false,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT automation_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT automation_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT automation_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT automation_trigger_type_valeurs CHECK ("triggerType" IN ('CLIENT_CREE', 'DOCUMENT_VALIDE', 'DOCUMENT_PAYE', 'FACTURE_ECHUE', 'DEVIS_SANS_REPONSE', 'STOCK_BAS', 'NIVEAU_CHANGE', 'POINTS_EXPIRENT', 'ANNIVERSAIRE', 'CLIENT_INACTIF', 'PLANIFIE')),
    CONSTRAINT automation_conditions_forme CHECK (jsonb_typeof(conditions) = 'object'),
    CONSTRAINT automation_conditions_taille CHECK (pg_column_size(conditions) <= 100000),
    CONSTRAINT automation_actions_forme CHECK (jsonb_typeof(actions) = 'array'),
    CONSTRAINT automation_actions_taille CHECK (pg_column_size(actions) <= 100000)
);
COMMENT ON TABLE "Automation" IS 'Suite d''actions déclenchée par un événement.';
COMMENT ON COLUMN "Automation".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Automation"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Automation".nom IS 'Nom de l''automatisation.';
COMMENT ON COLUMN "Automation"."triggerType" IS 'Déclencheur : CLIENT_CREE, DOCUMENT_VALIDE, DOCUMENT_PAYE, FACTURE_ECHUE, DEVIS_SANS_REPONSE, STOCK_BAS, NIVEAU_CHANGE, POINTS_EXPIRENT, ANNIVERSAIRE, CLIENT_INACTIF, PLANIFIE.';
COMMENT ON COLUMN "Automation".conditions IS 'Conditions à remplir par la cible.';
COMMENT ON COLUMN "Automation".actions IS 'Actions dans l''ordre.';
COMMENT ON COLUMN "Automation".actif IS 'Vrai si l''automatisation tourne.';
COMMENT ON COLUMN "Automation"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Automation"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Automation".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the automations that listen to an event.
CREATE INDEX automation_trigger_type_idx ON "Automation" ("entrepriseId", "triggerType") WHERE actif;
ALTER TABLE "Automation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Automation" FORCE ROW LEVEL SECURITY;
CREATE POLICY automation_tenant ON "Automation"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER automation_touch BEFORE UPDATE ON "Automation" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "AutomationExecution" (
    id                  uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"      uuid NOT NULL,
    "automationId"      uuid NOT NULL,
    "versionAutomation" integer NOT NULL DEFAULT 1,
    "cibleModele"       text NOT NULL,
    "cibleId"           uuid NOT NULL,
    "evenementId"       uuid NOT NULL,
    statut              text NOT NULL DEFAULT 'EN_ATTENTE',
    etapes              jsonb NOT NULL DEFAULT '[]',
    erreur              text,
    tentatives          integer NOT NULL DEFAULT 0,
    "prochainEssaiAt"   timestamptz,
    "debutAt"           timestamptz,
    "finAt"             timestamptz,
    "createdAt"         timestamptz NOT NULL DEFAULT now(),
    "updatedAt"         timestamptz NOT NULL DEFAULT now(),
    version             integer NOT NULL DEFAULT 1,
    CONSTRAINT automation_execution_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT automation_execution_automation_fk FOREIGN KEY ("entrepriseId", "automationId") REFERENCES "Automation" ("entrepriseId", id),
    CONSTRAINT automation_execution_version_automation_superieur_a_zero CHECK ("versionAutomation" > 0),
    CONSTRAINT automation_execution_cible_modele_longueur CHECK (char_length("cibleModele") BETWEEN 1 AND 100),
    CONSTRAINT automation_execution_statut_valeurs CHECK (statut IN ('EN_ATTENTE', 'EN_COURS', 'ATTENTE_DELAI', 'REUSSIE', 'ECHOUEE', 'IGNOREE', 'ANNULEE')),
    CONSTRAINT automation_execution_etapes_forme CHECK (jsonb_typeof(etapes) = 'array'),
    CONSTRAINT automation_execution_etapes_taille CHECK (pg_column_size(etapes) <= 100000),
    CONSTRAINT automation_execution_erreur_longueur CHECK (char_length(erreur) <= 5000),
    CONSTRAINT automation_execution_tentatives_positif CHECK (tentatives >= 0),
    CONSTRAINT automation_execution_evenement_unique UNIQUE ("entrepriseId", "automationId", "cibleId", "evenementId")
);
COMMENT ON TABLE "AutomationExecution" IS 'Passage d''une cible dans une automatisation ; un événement n''y passe qu''une fois.';
COMMENT ON COLUMN "AutomationExecution".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "AutomationExecution"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "AutomationExecution"."automationId" IS 'Automatisation.';
COMMENT ON COLUMN "AutomationExecution"."versionAutomation" IS 'Version de l''automatisation qui s''exécute.';
COMMENT ON COLUMN "AutomationExecution"."cibleModele" IS 'Modèle de la cible, par exemple Client.';
COMMENT ON COLUMN "AutomationExecution"."cibleId" IS 'Identifiant de la cible.';
COMMENT ON COLUMN "AutomationExecution"."evenementId" IS 'Identifiant de l''événement déclencheur.';
COMMENT ON COLUMN "AutomationExecution".statut IS 'État : EN_ATTENTE, EN_COURS, ATTENTE_DELAI, REUSSIE, ECHOUEE, IGNOREE, ANNULEE.';
COMMENT ON COLUMN "AutomationExecution".etapes IS 'Étapes accomplies et leur résultat.';
COMMENT ON COLUMN "AutomationExecution".erreur IS 'Dernière erreur.';
COMMENT ON COLUMN "AutomationExecution".tentatives IS 'Essais faits.';
COMMENT ON COLUMN "AutomationExecution"."prochainEssaiAt" IS 'Date et heure du prochain essai ou de la fin du délai.';
COMMENT ON COLUMN "AutomationExecution"."debutAt" IS 'Début de l''exécution.';
COMMENT ON COLUMN "AutomationExecution"."finAt" IS 'Fin de l''exécution.';
COMMENT ON COLUMN "AutomationExecution"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "AutomationExecution"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "AutomationExecution".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the executions that are due.
CREATE INDEX automation_execution_prochain_essai_idx ON "AutomationExecution" ("entrepriseId", "prochainEssaiAt", id) WHERE statut IN ('EN_ATTENTE', 'ATTENTE_DELAI');
-- Serves: the history of one automation, newest first.
CREATE INDEX automation_execution_created_at_idx ON "AutomationExecution" ("entrepriseId", "automationId", "createdAt" DESC, id DESC);
ALTER TABLE "AutomationExecution" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AutomationExecution" FORCE ROW LEVEL SECURITY;
CREATE POLICY automation_execution_tenant ON "AutomationExecution"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER automation_execution_touch BEFORE UPDATE ON "AutomationExecution" FOR EACH ROW EXECUTE FUNCTION systeme.touch();
