-- Why: customers, their access to the portal, and loyalty (tiers and the points ledger).
-- Safe on live data: creates only.
-- Undo: DROP the tables and the function of this file.

CREATE TABLE "NiveauFidelite" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    nom            text NOT NULL,
    "seuilPoints"  integer NOT NULL DEFAULT 0,
    remise         numeric(5,2) NOT NULL DEFAULT 0,
    ordre          integer NOT NULL DEFAULT 0,
    actif          boolean NOT NULL DEFAULT true,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT niveau_fidelite_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT niveau_fidelite_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT niveau_fidelite_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 100),
    CONSTRAINT niveau_fidelite_nom_unique UNIQUE ("entrepriseId", nom),
    CONSTRAINT niveau_fidelite_seuil_points_positif CHECK ("seuilPoints" >= 0),
    CONSTRAINT niveau_fidelite_remise_bornes CHECK (remise BETWEEN 0 AND 100),
    CONSTRAINT niveau_fidelite_ordre_positif CHECK (ordre >= 0)
);
COMMENT ON TABLE "NiveauFidelite" IS 'Palier du programme de fidélité.';
COMMENT ON COLUMN "NiveauFidelite".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "NiveauFidelite"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "NiveauFidelite".nom IS 'Nom du palier, unique dans l''entreprise.';
COMMENT ON COLUMN "NiveauFidelite"."seuilPoints" IS 'Points gagnés sur douze mois à partir desquels on l''atteint.';
COMMENT ON COLUMN "NiveauFidelite".remise IS 'Remise proposée aux clients du palier, en pour cent.';
COMMENT ON COLUMN "NiveauFidelite".ordre IS 'Place du palier, de 0 pour le plus bas.';
COMMENT ON COLUMN "NiveauFidelite".actif IS 'Faux si le palier n''est plus attribué.';
COMMENT ON COLUMN "NiveauFidelite"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "NiveauFidelite"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "NiveauFidelite".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
ALTER TABLE "NiveauFidelite" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NiveauFidelite" FORCE ROW LEVEL SECURITY;
CREATE POLICY niveau_fidelite_tenant ON "NiveauFidelite"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER niveau_fidelite_touch BEFORE UPDATE ON "NiveauFidelite" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "Client" (
    id                          uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"              uuid NOT NULL,
    nom                         text NOT NULL,
    prenom                      text,
    email                       text,
    telephone                   text,
    adresse                     text,
    "niveauFideliteId"          uuid,
    points_solde                integer NOT NULL DEFAULT 0,
    "clientPortalEnabled"       boolean NOT NULL DEFAULT false,
    "pendingApproval"           boolean NOT NULL DEFAULT false,
    type                        text NOT NULL DEFAULT 'PARTICULIER',
    "adresseElectronique"       text,
    "schemaAdresseElectronique" text,
    "raisonSociale"             text,
    siren                       text,
    siret                       text,
    "numeroTva"                 text,
    "codePostal"                text,
    ville                       text,
    pays                        text NOT NULL DEFAULT 'FR',
    "adresseLivraison"          jsonb,
    "dateNaissance"             date,
    "consentementEmail"         boolean NOT NULL DEFAULT false,
    "consentementEmailAt"       timestamptz,
    "consentementEmailSource"   text,
    "consentementEmailPreuve"   text,
    "consentementSms"           boolean NOT NULL DEFAULT false,
    "consentementSmsAt"         timestamptz,
    "consentementSmsSource"     text,
    "consentementSmsPreuve"     text,
    "desabonneAt"               timestamptz,
    "encoursMax"                numeric(14,2),
    "delaiPaiementJours"        integer,
    notes                       text,
    tags                        text[] NOT NULL DEFAULT '{}',
    "anonymiseAt"               timestamptz,
    recherche                   text GENERATED ALWAYS AS (systeme.fold(nom || ' ' || coalesce(prenom, '') || ' ' || coalesce("raisonSociale", '') || ' ' || coalesce(email, '') || ' ' || coalesce(telephone, '') || ' ' || coalesce(ville, ''))) STORED,
    "createdAt"                 timestamptz NOT NULL DEFAULT now(),
    "updatedAt"                 timestamptz NOT NULL DEFAULT now(),
    version                     integer NOT NULL DEFAULT 1,
    CONSTRAINT client_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT client_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT client_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT client_prenom_longueur CHECK (char_length(prenom) <= 200),
    CONSTRAINT client_email_longueur CHECK (char_length(email) BETWEEN 3 AND 254),
    CONSTRAINT client_email_minuscules CHECK (email = lower(email)),
    CONSTRAINT client_telephone_forme CHECK (telephone ~ '^[+][0-9]{6,15}$'),
    CONSTRAINT client_adresse_longueur CHECK (char_length(adresse) <= 500),
    CONSTRAINT client_niveau_fidelite_fk FOREIGN KEY ("entrepriseId", "niveauFideliteId") REFERENCES "NiveauFidelite" ("entrepriseId", id),
    CONSTRAINT client_type_valeurs CHECK (type IN ('PARTICULIER', 'PROFESSIONNEL', 'PUBLIC', 'ETRANGER')),
    CONSTRAINT client_adresse_electronique_longueur CHECK (char_length("adresseElectronique") <= 100),
    CONSTRAINT client_schema_adresse_electronique_forme CHECK ("schemaAdresseElectronique" ~ '^[0-9]{4}$'),
    CONSTRAINT client_raison_sociale_longueur CHECK (char_length("raisonSociale") <= 200),
    CONSTRAINT client_siren_forme CHECK (siren ~ '^[0-9]{9}$'),
    CONSTRAINT client_siret_forme CHECK (siret ~ '^[0-9A-Z]{14}$'),
    CONSTRAINT client_numero_tva_forme CHECK ("numeroTva" ~ '^[A-Z]{2}[0-9A-Z+*]{2,13}$'),
    CONSTRAINT client_code_postal_longueur CHECK (char_length("codePostal") <= 20),
    CONSTRAINT client_ville_longueur CHECK (char_length(ville) <= 100),
    CONSTRAINT client_pays_forme CHECK (pays ~ '^[A-Z]{2}$'),
    CONSTRAINT client_adresse_livraison_forme CHECK (jsonb_typeof("adresseLivraison") = 'object'),
    CONSTRAINT client_adresse_livraison_taille CHECK (pg_column_size("adresseLivraison") <= 100000),
    CONSTRAINT client_consentement_email_source_longueur CHECK (char_length("consentementEmailSource") <= 200),
    CONSTRAINT client_consentement_email_preuve_longueur CHECK (char_length("consentementEmailPreuve") <= 2000),
    CONSTRAINT client_consentement_sms_source_longueur CHECK (char_length("consentementSmsSource") <= 200),
    CONSTRAINT client_consentement_sms_preuve_longueur CHECK (char_length("consentementSmsPreuve") <= 2000),
    CONSTRAINT client_encours_max_positif CHECK ("encoursMax" >= 0),
    CONSTRAINT client_delai_paiement_jours_bornes CHECK ("delaiPaiementJours" BETWEEN 0 AND 365),
    CONSTRAINT client_notes_longueur CHECK (char_length(notes) <= 10000),
    CONSTRAINT client_tags_taille CHECK (cardinality(tags) <= 100)
) WITH (fillfactor = 90);
COMMENT ON TABLE "Client" IS 'Personne ou société à qui l''entreprise vend.';
COMMENT ON COLUMN "Client".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "Client"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "Client".nom IS 'Nom de famille, ou nom d''usage de la société.';
COMMENT ON COLUMN "Client".prenom IS 'Prénom.';
COMMENT ON COLUMN "Client".email IS 'Adresse électronique, en minuscules.';
COMMENT ON COLUMN "Client".telephone IS 'Téléphone au format international (+33…).';
COMMENT ON COLUMN "Client".adresse IS 'Adresse de facturation (numéro, voie, complément).';
COMMENT ON COLUMN "Client"."niveauFideliteId" IS 'Palier de fidélité atteint.';
COMMENT ON COLUMN "Client".points_solde IS 'Points disponibles ; cache de la somme des mouvements de points.';
COMMENT ON COLUMN "Client"."clientPortalEnabled" IS 'Vrai si le client peut ouvrir le portail.';
COMMENT ON COLUMN "Client"."pendingApproval" IS 'Vrai tant que son inscription au portail n''est pas approuvée.';
COMMENT ON COLUMN "Client".type IS 'Nature : PARTICULIER, PROFESSIONNEL, PUBLIC, ETRANGER.';
COMMENT ON COLUMN "Client"."adresseElectronique" IS 'Adresse de réception des factures électroniques.';
COMMENT ON COLUMN "Client"."schemaAdresseElectronique" IS 'Schéma de l''adresse électronique (0225 : annuaire français).';
COMMENT ON COLUMN "Client"."raisonSociale" IS 'Dénomination légale, pour une société.';
COMMENT ON COLUMN "Client".siren IS 'Numéro SIREN (9 chiffres).';
COMMENT ON COLUMN "Client".siret IS 'Numéro SIRET (14 chiffres ; lettres possibles à Monaco).';
COMMENT ON COLUMN "Client"."numeroTva" IS 'Numéro de TVA intracommunautaire.';
COMMENT ON COLUMN "Client"."codePostal" IS 'Code postal.';
COMMENT ON COLUMN "Client".ville IS 'Ville.';
COMMENT ON COLUMN "Client".pays IS 'Pays (ISO 3166, deux lettres).';
COMMENT ON COLUMN "Client"."adresseLivraison" IS 'Adresse de livraison {nom, adresse, codePostal, ville, pays} si elle diffère.';
COMMENT ON COLUMN "Client"."dateNaissance" IS 'Date de naissance.';
COMMENT ON COLUMN "Client"."consentementEmail" IS 'Vrai si le client accepte les courriels commerciaux.';
COMMENT ON COLUMN "Client"."consentementEmailAt" IS 'Date et heure du choix pour les courriels.';
COMMENT ON COLUMN "Client"."consentementEmailSource" IS 'Où le choix pour les courriels a été fait.';
COMMENT ON COLUMN "Client"."consentementEmailPreuve" IS 'Texte accepté ou référence de la preuve, pour les courriels.';
COMMENT ON COLUMN "Client"."consentementSms" IS 'Vrai si le client accepte les SMS commerciaux.';
COMMENT ON COLUMN "Client"."consentementSmsAt" IS 'Date et heure du choix pour les SMS.';
COMMENT ON COLUMN "Client"."consentementSmsSource" IS 'Où le choix pour les SMS a été fait.';
COMMENT ON COLUMN "Client"."consentementSmsPreuve" IS 'Texte accepté ou référence de la preuve, pour les SMS.';
COMMENT ON COLUMN "Client"."desabonneAt" IS 'Date et heure du désabonnement ; plus aucun envoi commercial ensuite.';
COMMENT ON COLUMN "Client"."encoursMax" IS 'Encours autorisé en euros ; vide : sans limite.';
COMMENT ON COLUMN "Client"."delaiPaiementJours" IS 'Délai de paiement en jours ; vide : celui de l''entreprise.';
COMMENT ON COLUMN "Client".notes IS 'Notes internes, jamais montrées au client.';
COMMENT ON COLUMN "Client".tags IS 'Étiquettes libres.';
COMMENT ON COLUMN "Client"."anonymiseAt" IS 'Date et heure de l''effacement des données personnelles.';
COMMENT ON COLUMN "Client".recherche IS 'Texte de recherche sans accents (nom, prénom, société, adresse électronique, téléphone, ville), calculé.';
COMMENT ON COLUMN "Client"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "Client"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "Client".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the Client of one NiveauFidelite, and the check of client_niveau_fidelite_fk.
CREATE INDEX client_niveau_fidelite_id_idx ON "Client" ("entrepriseId", "niveauFideliteId") WHERE "niveauFideliteId" IS NOT NULL;
-- Serves: the list of clients by name, its keyset pages, and count=exact.
CREATE INDEX client_nom_idx ON "Client" ("entrepriseId", nom, id);
-- Serves: recherche=ilike.*x* among 100,000 clients.
CREATE INDEX client_recherche_idx ON "Client" USING gin (recherche systeme.gin_trgm_ops, "entrepriseId") WITH (fastupdate = off);
-- count=exact reads only the index of pages that vacuum has marked all-visible: mark them early.
ALTER TABLE "Client" SET (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_vacuum_scale_factor = 0.05);
-- Serves: import and sign-up looking for an existing client by address.
CREATE INDEX client_email_idx ON "Client" ("entrepriseId", email) WHERE email IS NOT NULL;
-- Serves: the caller's number at the till, and import by telephone.
CREATE INDEX client_telephone_idx ON "Client" ("entrepriseId", telephone) WHERE telephone IS NOT NULL;
-- Serves: segments and lists by tag: tags @> ARRAY[$1].
CREATE INDEX client_tags_idx ON "Client" USING gin (tags, "entrepriseId");
ALTER TABLE "Client" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Client" FORCE ROW LEVEL SECURITY;
CREATE POLICY client_tenant ON "Client"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
-- Earning points is not an edit of the client.
CREATE TRIGGER client_touch BEFORE UPDATE ON "Client" FOR EACH ROW
    WHEN (OLD.points_solde = NEW.points_solde) EXECUTE FUNCTION systeme.touch();

CREATE TABLE "ClientNotification" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    "clientId"     uuid NOT NULL,
    type           text NOT NULL,
    titre          text NOT NULL,
    message        text NOT NULL,
    canal          text NOT NULL DEFAULT 'PORTAIL',
    "luAt"         timestamptz,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT client_notification_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT client_notification_client_fk FOREIGN KEY ("entrepriseId", "clientId") REFERENCES "Client" ("entrepriseId", id),
    CONSTRAINT client_notification_type_longueur CHECK (char_length(type) BETWEEN 1 AND 100),
    CONSTRAINT client_notification_titre_longueur CHECK (char_length(titre) BETWEEN 1 AND 200),
    CONSTRAINT client_notification_message_longueur CHECK (char_length(message) BETWEEN 1 AND 5000),
    CONSTRAINT client_notification_canal_valeurs CHECK (canal IN ('PORTAIL', 'EMAIL', 'SMS'))
);
COMMENT ON TABLE "ClientNotification" IS 'Message adressé à un client, sur le portail ou par courriel ou SMS.';
COMMENT ON COLUMN "ClientNotification".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "ClientNotification"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "ClientNotification"."clientId" IS 'Client destinataire.';
COMMENT ON COLUMN "ClientNotification".type IS 'Sujet technique, par exemple FACTURE_DISPONIBLE.';
COMMENT ON COLUMN "ClientNotification".titre IS 'Titre affiché.';
COMMENT ON COLUMN "ClientNotification".message IS 'Texte.';
COMMENT ON COLUMN "ClientNotification".canal IS 'Canal : PORTAIL, EMAIL, SMS.';
COMMENT ON COLUMN "ClientNotification"."luAt" IS 'Date et heure de lecture.';
COMMENT ON COLUMN "ClientNotification"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "ClientNotification"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "ClientNotification".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the notifications of one client, newest first, and the check of client_notification_client_fk.
CREATE INDEX client_notification_client_id_idx ON "ClientNotification" ("entrepriseId", "clientId", "createdAt" DESC, id DESC);
ALTER TABLE "ClientNotification" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ClientNotification" FORCE ROW LEVEL SECURITY;
CREATE POLICY client_notification_tenant ON "ClientNotification"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER client_notification_touch BEFORE UPDATE ON "ClientNotification" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "InvitationToken" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    "clientId"     uuid NOT NULL,
    "jetonHash"    bytea NOT NULL,
    "expireAt"     timestamptz NOT NULL,
    "utiliseAt"    timestamptz,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT invitation_token_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT invitation_token_client_fk FOREIGN KEY ("entrepriseId", "clientId") REFERENCES "Client" ("entrepriseId", id),
    CONSTRAINT invitation_token_jeton_hash_longueur CHECK (octet_length("jetonHash") = 32),
    CONSTRAINT invitation_token_jeton_hash_unique UNIQUE ("jetonHash")
);
COMMENT ON TABLE "InvitationToken" IS 'Invitation d''un client à ouvrir son portail, consommée une seule fois.';
COMMENT ON COLUMN "InvitationToken".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "InvitationToken"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "InvitationToken"."clientId" IS 'Client invité.';
COMMENT ON COLUMN "InvitationToken"."jetonHash" IS 'Empreinte SHA-256 du jeton ; jamais servie.';
COMMENT ON COLUMN "InvitationToken"."expireAt" IS 'Fin de validité.';
COMMENT ON COLUMN "InvitationToken"."utiliseAt" IS 'Date et heure d''utilisation.';
COMMENT ON COLUMN "InvitationToken"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "InvitationToken"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "InvitationToken".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the InvitationToken of one Client, and the check of invitation_token_client_fk.
CREATE INDEX invitation_token_client_id_idx ON "InvitationToken" ("entrepriseId", "clientId");
ALTER TABLE "InvitationToken" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "InvitationToken" FORCE ROW LEVEL SECURITY;
CREATE POLICY invitation_token_tenant ON "InvitationToken"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER invitation_token_touch BEFORE UPDATE ON "InvitationToken" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "PasswordResetToken" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    "clientId"     uuid NOT NULL,
    "jetonHash"    bytea NOT NULL,
    "expireAt"     timestamptz NOT NULL,
    "utiliseAt"    timestamptz,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT password_reset_token_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT password_reset_token_client_fk FOREIGN KEY ("entrepriseId", "clientId") REFERENCES "Client" ("entrepriseId", id),
    CONSTRAINT password_reset_token_jeton_hash_longueur CHECK (octet_length("jetonHash") = 32),
    CONSTRAINT password_reset_token_jeton_hash_unique UNIQUE ("jetonHash")
);
COMMENT ON TABLE "PasswordResetToken" IS 'Demande de nouveau mot de passe d''un client du portail, consommée une seule fois.';
COMMENT ON COLUMN "PasswordResetToken".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "PasswordResetToken"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "PasswordResetToken"."clientId" IS 'Client qui demande.';
COMMENT ON COLUMN "PasswordResetToken"."jetonHash" IS 'Empreinte SHA-256 du jeton ; jamais servie.';
COMMENT ON COLUMN "PasswordResetToken"."expireAt" IS 'Fin de validité.';
COMMENT ON COLUMN "PasswordResetToken"."utiliseAt" IS 'Date et heure d''utilisation.';
COMMENT ON COLUMN "PasswordResetToken"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "PasswordResetToken"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "PasswordResetToken".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the PasswordResetToken of one Client, and the check of password_reset_token_client_fk.
CREATE INDEX password_reset_token_client_id_idx ON "PasswordResetToken" ("entrepriseId", "clientId");
ALTER TABLE "PasswordResetToken" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PasswordResetToken" FORCE ROW LEVEL SECURITY;
CREATE POLICY password_reset_token_tenant ON "PasswordResetToken"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER password_reset_token_touch BEFORE UPDATE ON "PasswordResetToken" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "MouvementPoints" (
    id               uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"   uuid NOT NULL,
    "clientId"       uuid NOT NULL,
    type             text NOT NULL,
    points           integer NOT NULL,
    raison           text,
    "dateExpiration" timestamptz,
    "documentId"     uuid,
    "lotId"          uuid,
    reste            integer,
    "createdAt"      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT mouvement_points_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT mouvement_points_client_fk FOREIGN KEY ("entrepriseId", "clientId") REFERENCES "Client" ("entrepriseId", id),
    CONSTRAINT mouvement_points_type_valeurs CHECK (type IN ('GAIN', 'UTILISATION', 'EXPIRATION', 'AJUSTEMENT', 'ANNULATION', 'BONUS')),
    CONSTRAINT mouvement_points_raison_longueur CHECK (char_length(raison) <= 500),
    CONSTRAINT mouvement_points_lot_fk FOREIGN KEY ("entrepriseId", "lotId") REFERENCES "MouvementPoints" ("entrepriseId", id),
    CONSTRAINT mouvement_points_reste_positif CHECK (reste >= 0),
    CONSTRAINT mouvement_points_points_non_nul CHECK (points <> 0),
    CONSTRAINT mouvement_points_reste_bornes CHECK (reste <= points)
);
COMMENT ON TABLE "MouvementPoints" IS 'Registre des points de fidélité ; seul reste, le solde du lot, peut changer.';
COMMENT ON COLUMN "MouvementPoints".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "MouvementPoints"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "MouvementPoints"."clientId" IS 'Client concerné.';
COMMENT ON COLUMN "MouvementPoints".type IS 'Nature : GAIN, UTILISATION, EXPIRATION, AJUSTEMENT, ANNULATION, BONUS.';
COMMENT ON COLUMN "MouvementPoints".points IS 'Points, positifs s''ils entrent, négatifs s''ils sortent.';
COMMENT ON COLUMN "MouvementPoints".raison IS 'Motif en clair.';
COMMENT ON COLUMN "MouvementPoints"."dateExpiration" IS 'Fin de validité du lot ; vide : sans limite.';
COMMENT ON COLUMN "MouvementPoints"."documentId" IS 'Document qui a donné ou consommé les points.';
COMMENT ON COLUMN "MouvementPoints"."lotId" IS 'Gain que consomme cette utilisation ou cette expiration.';
COMMENT ON COLUMN "MouvementPoints".reste IS 'Points restants du lot, pour une entrée ; vide pour une sortie.';
COMMENT ON COLUMN "MouvementPoints"."createdAt" IS 'Date et heure de création.';
-- Serves: the MouvementPoints of one Document, and the check of mouvement_points_document_fk.
CREATE INDEX mouvement_points_document_id_idx ON "MouvementPoints" ("entrepriseId", "documentId") WHERE "documentId" IS NOT NULL;
-- Serves: the MouvementPoints of one MouvementPoints, and the check of mouvement_points_lot_fk.
CREATE INDEX mouvement_points_lot_id_idx ON "MouvementPoints" ("entrepriseId", "lotId") WHERE "lotId" IS NOT NULL;
-- Serves: the points of one client, newest first, and the check of mouvement_points_client_fk.
CREATE INDEX mouvement_points_client_id_idx ON "MouvementPoints" ("entrepriseId", "clientId", "createdAt" DESC, id DESC);
-- Serves: the lots that can be spent or that expire, oldest first (R-FID-2).
CREATE INDEX mouvement_points_lots_idx ON "MouvementPoints" ("entrepriseId", "clientId", "dateExpiration", id) WHERE reste > 0;
ALTER TABLE "MouvementPoints" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "MouvementPoints" FORCE ROW LEVEL SECURITY;
CREATE POLICY mouvement_points_tenant ON "MouvementPoints"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE FUNCTION systeme.mouvement_points_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row public."MouvementPoints" := NEW;
BEGIN
    v_row.reste := OLD.reste;
    IF v_row OPERATOR(pg_catalog.*<>) OLD THEN
        RAISE EXCEPTION 'Un mouvement de points ne se modifie pas ; seul le reste du lot change.'
            USING ERRCODE = 'MP001', CONSTRAINT = 'registre_fige', TABLE = 'MouvementPoints', SCHEMA = 'public',
                  HINT = 'Corrigez par un mouvement inverse.';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER mouvement_points_append_only BEFORE UPDATE ON "MouvementPoints"
    FOR EACH ROW EXECUTE FUNCTION systeme.mouvement_points_append_only();
CREATE TRIGGER mouvement_points_no_delete BEFORE DELETE OR TRUNCATE ON "MouvementPoints"
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();
