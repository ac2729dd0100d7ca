-- Why: the people of a company, their rights, and the chained audit log of what they do (R-EQU-1 to R-EQU-3).
-- Safe on live data: creates only.
-- Undo: DROP the tables and functions of this file.

CREATE TABLE "User" (
    id                    uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"        uuid NOT NULL,
    email                 text NOT NULL,
    nom                   text NOT NULL,
    prenom                text NOT NULL DEFAULT '',
    role                  text NOT NULL DEFAULT 'VENDEUR',
    status                text NOT NULL DEFAULT 'ACTIF',
    "isOwner"             boolean NOT NULL DEFAULT false,
    telephone             text,
    "derniereConnexionAt" timestamptz,
    "pinHash"             text,
    recherche             text GENERATED ALWAYS AS (systeme.fold(nom || ' ' || prenom || ' ' || email)) STORED,
    "createdAt"           timestamptz NOT NULL DEFAULT now(),
    "updatedAt"           timestamptz NOT NULL DEFAULT now(),
    version               integer NOT NULL DEFAULT 1,
    CONSTRAINT user_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT user_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT user_email_longueur CHECK (char_length(email) BETWEEN 3 AND 254),
    CONSTRAINT user_email_minuscules CHECK (email = lower(email)),
    CONSTRAINT user_email_unique UNIQUE (email),
    CONSTRAINT user_nom_longueur CHECK (char_length(nom) BETWEEN 1 AND 200),
    CONSTRAINT user_prenom_longueur CHECK (char_length(prenom) <= 200),
    CONSTRAINT user_role_valeurs CHECK (role IN ('PROPRIETAIRE', 'ADMIN', 'MANAGER', 'COMPTABLE', 'VENDEUR', 'CAISSIER')),
    CONSTRAINT user_status_valeurs CHECK (status IN ('ACTIF', 'INVITE', 'SUSPENDU')),
    CONSTRAINT user_telephone_forme CHECK (telephone ~ '^[+][0-9]{6,15}$'),
    CONSTRAINT user_pin_hash_longueur CHECK (char_length("pinHash") <= 200)
);
COMMENT ON TABLE "User" IS 'Personne qui travaille dans l''entreprise et se connecte à MyProPartner.';
COMMENT ON COLUMN "User".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "User"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "User".email IS 'Adresse électronique de connexion, en minuscules ; unique dans toute la base.';
COMMENT ON COLUMN "User".nom IS 'Nom de famille.';
COMMENT ON COLUMN "User".prenom IS 'Prénom.';
COMMENT ON COLUMN "User".role IS 'Rôle : PROPRIETAIRE, ADMIN, MANAGER, COMPTABLE, VENDEUR, CAISSIER.';
COMMENT ON COLUMN "User".status IS 'État du compte : ACTIF, INVITE, SUSPENDU.';
COMMENT ON COLUMN "User"."isOwner" IS 'Vrai pour un propriétaire ; l''entreprise en garde toujours au moins un.';
COMMENT ON COLUMN "User".telephone IS 'Téléphone au format international (+33…).';
COMMENT ON COLUMN "User"."derniereConnexionAt" IS 'Date et heure de la dernière connexion.';
COMMENT ON COLUMN "User"."pinHash" IS 'Empreinte Argon2id du code de caisse ; jamais servie.';
COMMENT ON COLUMN "User".recherche IS 'Texte de recherche sans accents (nom, prénom, adresse), calculé.';
COMMENT ON COLUMN "User"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "User"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "User".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the team page, by name.
CREATE INDEX user_nom_idx ON "User" ("entrepriseId", nom, id);
-- Serves: recherche=ilike.*x* on the team page and in pickers.
CREATE INDEX user_recherche_idx ON "User" USING gin (recherche systeme.gin_trgm_ops, "entrepriseId") WITH (gin_pending_list_limit = 128);
ALTER TABLE "User" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "User" FORCE ROW LEVEL SECURITY;
CREATE POLICY user_tenant ON "User"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
-- A login is not an edit: it must not make an open form stale, nor every session of the person look again.
CREATE TRIGGER user_touch BEFORE UPDATE ON "User" FOR EACH ROW
    WHEN (OLD."derniereConnexionAt" IS NOT DISTINCT FROM NEW."derniereConnexionAt") EXECUTE FUNCTION systeme.touch();

CREATE TABLE "UserPermissions" (
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"  uuid NOT NULL,
    "userId"        uuid NOT NULL,
    droits          jsonb NOT NULL DEFAULT '{}',
    "storeIds"      uuid[],
    "remiseMax"     numeric(5,2),
    "voirPrixAchat" boolean,
    "voirMarges"    boolean,
    "createdAt"     timestamptz NOT NULL DEFAULT now(),
    "updatedAt"     timestamptz NOT NULL DEFAULT now(),
    version         integer NOT NULL DEFAULT 1,
    CONSTRAINT user_permissions_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT user_permissions_user_fk FOREIGN KEY ("entrepriseId", "userId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT user_permissions_droits_forme CHECK (jsonb_typeof(droits) = 'object'),
    CONSTRAINT user_permissions_droits_taille CHECK (pg_column_size(droits) <= 100000),
    CONSTRAINT user_permissions_store_ids_taille CHECK (cardinality("storeIds") <= 1000),
    CONSTRAINT user_permissions_remise_max_bornes CHECK ("remiseMax" BETWEEN 0 AND 100),
    CONSTRAINT user_permissions_user_unique UNIQUE ("entrepriseId", "userId")
);
COMMENT ON TABLE "UserPermissions" IS 'Droits d''un utilisateur quand ils s''écartent de ceux de son rôle.';
COMMENT ON COLUMN "UserPermissions".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "UserPermissions"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "UserPermissions"."userId" IS 'Utilisateur concerné ; une ligne au plus par utilisateur.';
COMMENT ON COLUMN "UserPermissions".droits IS 'Écarts par rapport au rôle : {domaine: [actions]}.';
COMMENT ON COLUMN "UserPermissions"."storeIds" IS 'Magasins auxquels l''utilisateur est limité ; vide : tous.';
COMMENT ON COLUMN "UserPermissions"."remiseMax" IS 'Remise la plus forte qu''il peut accorder, en pour cent ; vide : celle du rôle.';
COMMENT ON COLUMN "UserPermissions"."voirPrixAchat" IS 'Voit les prix d''achat ; vide : selon le rôle.';
COMMENT ON COLUMN "UserPermissions"."voirMarges" IS 'Voit les marges ; vide : selon le rôle.';
COMMENT ON COLUMN "UserPermissions"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "UserPermissions"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "UserPermissions".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
ALTER TABLE "UserPermissions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "UserPermissions" FORCE ROW LEVEL SECURITY;
CREATE POLICY user_permissions_tenant ON "UserPermissions"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER user_permissions_touch BEFORE UPDATE ON "UserPermissions" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE "UserInvitationToken" (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    email          text NOT NULL,
    role           text NOT NULL,
    "storeIds"     uuid[],
    "jetonHash"    bytea NOT NULL,
    statut         text NOT NULL DEFAULT 'ENVOYEE',
    "invitePar"    uuid NOT NULL,
    "expireAt"     timestamptz NOT NULL,
    "accepteeAt"   timestamptz,
    "createdAt"    timestamptz NOT NULL DEFAULT now(),
    "updatedAt"    timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL DEFAULT 1,
    CONSTRAINT user_invitation_token_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT user_invitation_token_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT user_invitation_token_email_longueur CHECK (char_length(email) BETWEEN 3 AND 254),
    CONSTRAINT user_invitation_token_email_minuscules CHECK (email = lower(email)),
    CONSTRAINT user_invitation_token_role_valeurs CHECK (role IN ('PROPRIETAIRE', 'ADMIN', 'MANAGER', 'COMPTABLE', 'VENDEUR', 'CAISSIER')),
    CONSTRAINT user_invitation_token_store_ids_taille CHECK (cardinality("storeIds") <= 1000),
    CONSTRAINT user_invitation_token_jeton_hash_longueur CHECK (octet_length("jetonHash") = 32),
    CONSTRAINT user_invitation_token_jeton_hash_unique UNIQUE ("jetonHash"),
    CONSTRAINT user_invitation_token_statut_valeurs CHECK (statut IN ('ENVOYEE', 'ACCEPTEE', 'EXPIREE', 'REVOQUEE')),
    CONSTRAINT user_invitation_token_invite_par_fk FOREIGN KEY ("entrepriseId", "invitePar") REFERENCES "User" ("entrepriseId", id)
);
COMMENT ON TABLE "UserInvitationToken" IS 'Invitation à rejoindre l''équipe, consommée une seule fois.';
COMMENT ON COLUMN "UserInvitationToken".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "UserInvitationToken"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "UserInvitationToken".email IS 'Adresse électronique invitée, en minuscules.';
COMMENT ON COLUMN "UserInvitationToken".role IS 'Rôle donné à l''acceptation.';
COMMENT ON COLUMN "UserInvitationToken"."storeIds" IS 'Magasins auxquels la personne sera limitée ; vide : tous.';
COMMENT ON COLUMN "UserInvitationToken"."jetonHash" IS 'Empreinte SHA-256 du jeton de 256 bits ; jamais servie.';
COMMENT ON COLUMN "UserInvitationToken".statut IS 'État : ENVOYEE, ACCEPTEE, EXPIREE, REVOQUEE.';
COMMENT ON COLUMN "UserInvitationToken"."invitePar" IS 'Utilisateur qui invite.';
COMMENT ON COLUMN "UserInvitationToken"."expireAt" IS 'Fin de validité.';
COMMENT ON COLUMN "UserInvitationToken"."accepteeAt" IS 'Date et heure de l''acceptation.';
COMMENT ON COLUMN "UserInvitationToken"."createdAt" IS 'Date et heure de création.';
COMMENT ON COLUMN "UserInvitationToken"."updatedAt" IS 'Date et heure de la dernière modification.';
COMMENT ON COLUMN "UserInvitationToken".version IS 'Numéro de modification, pour refuser une écriture faite sur une lecture périmée (ETag, If-Match).';
-- Serves: the UserInvitationToken of one User, and the check of user_invitation_token_invite_par_fk.
CREATE INDEX user_invitation_token_invite_par_idx ON "UserInvitationToken" ("entrepriseId", "invitePar");
-- Serves: pending invitations of an address, to send one again instead of making a second.
CREATE INDEX user_invitation_token_email_idx ON "UserInvitationToken" ("entrepriseId", email);
ALTER TABLE "UserInvitationToken" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "UserInvitationToken" FORCE ROW LEVEL SECURITY;
CREATE POLICY user_invitation_token_tenant ON "UserInvitationToken"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER user_invitation_token_touch BEFORE UPDATE ON "UserInvitationToken" FOR EACH ROW EXECUTE FUNCTION systeme.touch();

CREATE TABLE systeme.chain (
    "entrepriseId" uuid NOT NULL,
    subject        text NOT NULL,
    previous_hash  bytea NOT NULL,
    last_hash      bytea NOT NULL,
    rank           bigint NOT NULL,
    CONSTRAINT chain_pk PRIMARY KEY ("entrepriseId", subject)
) WITH (fillfactor = 50);
COMMENT ON TABLE systeme.chain IS 'Dernier maillon de chaque chaîne d''empreintes d''une entreprise.';
COMMENT ON COLUMN systeme.chain."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.chain.subject IS 'Chaîne concernée, par exemple UserActivity.';
COMMENT ON COLUMN systeme.chain.previous_hash IS 'Empreinte de l''avant-dernier maillon.';
COMMENT ON COLUMN systeme.chain.last_hash IS 'Empreinte du dernier maillon.';
COMMENT ON COLUMN systeme.chain.rank IS 'Rang du dernier maillon.';
ALTER TABLE systeme.chain ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.chain FORCE ROW LEVEL SECURITY;
CREATE POLICY chain_tenant ON systeme.chain
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE "UserActivity" (
    id                    uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"        uuid NOT NULL,
    rang                  bigint NOT NULL,
    "userId"              uuid,
    action                text NOT NULL,
    modele                text NOT NULL,
    "modeleId"            uuid,
    avant                 jsonb,
    apres                 jsonb,
    "approuveParId"       uuid,
    source                text NOT NULL DEFAULT 'SYSTEME',
    ip                    inet,
    empreinte             bytea NOT NULL,
    "empreintePrecedente" bytea NOT NULL,
    "createdAt"           timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT user_activity_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT user_activity_user_fk FOREIGN KEY ("entrepriseId", "userId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT user_activity_action_longueur CHECK (char_length(action) BETWEEN 1 AND 100),
    CONSTRAINT user_activity_modele_longueur CHECK (char_length(modele) BETWEEN 1 AND 100),
    CONSTRAINT user_activity_approuve_par_fk FOREIGN KEY ("entrepriseId", "approuveParId") REFERENCES "User" ("entrepriseId", id),
    CONSTRAINT user_activity_source_valeurs CHECK (source IN ('WEB', 'CAISSE', 'API', 'IA', 'AUTOMATION', 'SYSTEME')),
    CONSTRAINT user_activity_rang_unique UNIQUE ("entrepriseId", rang)
);
COMMENT ON TABLE "UserActivity" IS 'Journal de ce que font les utilisateurs ; jamais modifié, chaîné par entreprise, il survit à ce qu''il décrit.';
COMMENT ON COLUMN "UserActivity".id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN "UserActivity"."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN "UserActivity".rang IS 'Rang dans la chaîne de l''entreprise, de 1 en 1, donné par la base.';
COMMENT ON COLUMN "UserActivity"."userId" IS 'Auteur ; vide pour le système.';
COMMENT ON COLUMN "UserActivity".action IS 'Verbe accompli, par exemple valider.';
COMMENT ON COLUMN "UserActivity".modele IS 'Modèle concerné, par exemple Document.';
COMMENT ON COLUMN "UserActivity"."modeleId" IS 'Identifiant de la ligne concernée ; pas de lien, elle peut disparaître.';
COMMENT ON COLUMN "UserActivity".avant IS 'Valeurs avant, limitées à ce qui change.';
COMMENT ON COLUMN "UserActivity".apres IS 'Valeurs après.';
COMMENT ON COLUMN "UserActivity"."approuveParId" IS 'Responsable qui a approuvé l''action par son code.';
COMMENT ON COLUMN "UserActivity".source IS 'Origine : WEB, CAISSE, API, IA, AUTOMATION, SYSTEME.';
COMMENT ON COLUMN "UserActivity".ip IS 'Adresse IP de l''appelant.';
COMMENT ON COLUMN "UserActivity".empreinte IS 'SHA-256 de l''empreinte précédente et du contenu de la ligne, calculée par la base.';
COMMENT ON COLUMN "UserActivity"."empreintePrecedente" IS 'Empreinte de la ligne de rang précédent ; 32 octets nuls pour la première.';
COMMENT ON COLUMN "UserActivity"."createdAt" IS 'Date et heure de création.';
-- Serves: the history of one document, client or article.
CREATE INDEX user_activity_modele_idx ON "UserActivity" ("entrepriseId", "modeleId", rang) WHERE "modeleId" IS NOT NULL;
-- Serves: what one person did, newest first, and the check of user_activity_user_fk.
CREATE INDEX user_activity_user_id_idx ON "UserActivity" ("entrepriseId", "userId", rang) WHERE "userId" IS NOT NULL;
ALTER TABLE "UserActivity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "UserActivity" FORCE ROW LEVEL SECURITY;
CREATE POLICY user_activity_tenant ON "UserActivity"
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);
CREATE TRIGGER user_activity_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "UserActivity"
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

-- The text that is hashed. A JSON array separates the fields without ambiguity; the time is in microseconds since 1970
-- so that neither the time zone nor the date style of the session changes it.
CREATE FUNCTION systeme.user_activity_content(p_row "UserActivity") RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN convert_to(jsonb_build_array(
        p_row."entrepriseId", p_row.id, p_row."userId", p_row.action, p_row.modele, p_row."modeleId",
        p_row.avant, p_row.apres, p_row."approuveParId", p_row.source, host(p_row.ip),
        (extract(epoch FROM p_row."createdAt") * 1000000)::bigint)::text, 'UTF8');
END
$$;
COMMENT ON FUNCTION systeme.user_activity_content("UserActivity") IS
    'Texte canonique d''une ligne du journal : ce que son empreinte protège, avec son rang et l''empreinte précédente.';

-- One UPDATE takes the rank, shifts the hashes and computes the new one: the hottest statement of the product.
-- It locks the chain of the company until the end of the transaction: write the audit line last.
CREATE FUNCTION systeme.user_activity_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_content bytea := systeme.user_activity_content(NEW);
BEGIN
    LOOP
        UPDATE systeme.chain c
            SET rank = c.rank + 1, previous_hash = c.last_hash,
                last_hash = sha256(c.last_hash || int8send(c.rank + 1) || v_content)
            WHERE c."entrepriseId" = NEW."entrepriseId" AND c.subject = 'UserActivity'
            RETURNING c.rank, c.previous_hash, c.last_hash
            INTO NEW.rang, NEW."empreintePrecedente", NEW.empreinte;
        EXIT WHEN FOUND;
        INSERT INTO systeme.chain ("entrepriseId", subject, previous_hash, last_hash, rank)
            VALUES (NEW."entrepriseId", 'UserActivity', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'), 0)
            ON CONFLICT DO NOTHING;
    END LOOP;
    RETURN NEW;
END
$$;
CREATE TRIGGER user_activity_chain BEFORE INSERT ON "UserActivity"
    FOR EACH ROW EXECUTE FUNCTION systeme.user_activity_chain();

CREATE FUNCTION systeme.verify_user_activity_chain(p_entreprise uuid)
    RETURNS TABLE (rang bigint, id uuid, raison text) LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
DECLARE
    v_row      public."UserActivity";
    v_previous bytea := decode(repeat('00', 32), 'hex');
    v_rank     bigint := 0;
    v_chain    systeme.chain;
BEGIN
    FOR v_row IN SELECT a.* FROM public."UserActivity" a WHERE a."entrepriseId" = p_entreprise ORDER BY a.rang LOOP
        v_rank := v_rank + 1;
        IF v_row.rang <> v_rank THEN
            RETURN QUERY SELECT v_row.rang, v_row.id, format('le rang %s manque', v_rank);
            RETURN;
        ELSIF v_row."empreintePrecedente" <> v_previous THEN
            RETURN QUERY SELECT v_row.rang, v_row.id, 'l''empreinte précédente n''est pas celle de la ligne précédente'::text;
            RETURN;
        ELSIF v_row.empreinte <> sha256(v_previous || int8send(v_rank) || systeme.user_activity_content(v_row)) THEN
            RETURN QUERY SELECT v_row.rang, v_row.id, 'le contenu ne correspond pas à l''empreinte'::text;
            RETURN;
        END IF;
        v_previous := v_row.empreinte;
    END LOOP;
    SELECT c.* INTO v_chain FROM systeme.chain c WHERE c."entrepriseId" = p_entreprise AND c.subject = 'UserActivity';
    IF coalesce(v_chain.rank, 0) <> v_rank OR coalesce(v_chain.last_hash, v_previous) <> v_previous THEN
        RETURN QUERY SELECT v_rank, NULL::uuid, format('la chaîne compte %s lignes, le journal %s', coalesce(v_chain.rank, 0), v_rank);
    END IF;
END
$$;
COMMENT ON FUNCTION systeme.verify_user_activity_chain(uuid) IS
    'Première ligne rompue du journal d''une entreprise, ou rien ; sous l''application, l''entreprise doit être celle de la session.';
