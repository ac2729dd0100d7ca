-- Why: secrets and sessions, idempotency, outbox, jobs, files and imports; and the foreign keys between modules whose
--      tables are created in another order.
-- Safe on live data: creates only; the foreign keys are checked on empty tables.
-- Undo: DROP the tables and functions of this file; ALTER TABLE … DROP CONSTRAINT for the keys at its end.

CREATE TABLE systeme.credential (
    "entrepriseId" uuid NOT NULL,
    user_id        uuid NOT NULL,
    email          text NOT NULL,
    password_hash  text NOT NULL,
    changed_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT credential_entreprise_fk FOREIGN KEY ("entrepriseId") REFERENCES "Entreprise" (id),
    CONSTRAINT credential_email_longueur CHECK (char_length(email) BETWEEN 3 AND 254),
    CONSTRAINT credential_email_minuscules CHECK (email = lower(email)),
    CONSTRAINT credential_email_unique UNIQUE (email),
    CONSTRAINT credential_password_hash_longueur CHECK (char_length(password_hash) BETWEEN 1 AND 200),
    CONSTRAINT credential_pk PRIMARY KEY (user_id),
    CONSTRAINT credential_user_fk FOREIGN KEY ("entrepriseId", user_id) REFERENCES "User" ("entrepriseId", id) ON DELETE CASCADE
);
COMMENT ON TABLE systeme.credential IS 'Empreinte du mot de passe d''un utilisateur ; lue et écrite seulement par des fonctions.';
COMMENT ON COLUMN systeme.credential."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.credential.user_id IS 'Utilisateur.';
COMMENT ON COLUMN systeme.credential.email IS 'Adresse électronique de connexion, en minuscules.';
COMMENT ON COLUMN systeme.credential.password_hash IS 'Empreinte Argon2id du mot de passe.';
COMMENT ON COLUMN systeme.credential.changed_at IS 'Date et heure du dernier changement.';
-- Serves: the check of credential_user_fk.
CREATE INDEX credential_user_idx ON systeme.credential ("entrepriseId", user_id);
ALTER TABLE systeme.credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.credential FORCE ROW LEVEL SECURITY;
CREATE POLICY credential_tenant ON systeme.credential
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.session (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    user_id        uuid NOT NULL,
    token_hash     bytea NOT NULL,
    kind           text NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now(),
    expires_at     timestamptz NOT NULL,
    revoked_at     timestamptz,
    address        inet,
    agent          text,
    CONSTRAINT session_token_hash_longueur CHECK (octet_length(token_hash) = 32),
    CONSTRAINT session_token_hash_unique UNIQUE (token_hash),
    CONSTRAINT session_kind_valeurs CHECK (kind IN ('BROWSER', 'PROGRAM')),
    CONSTRAINT session_agent_longueur CHECK (char_length(agent) <= 500),
    CONSTRAINT session_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT session_user_fk FOREIGN KEY ("entrepriseId", user_id) REFERENCES "User" ("entrepriseId", id) ON DELETE CASCADE
) WITH (fillfactor = 80);
COMMENT ON TABLE systeme.session IS 'Session ouverte par un utilisateur, dans un navigateur ou un programme.';
COMMENT ON COLUMN systeme.session."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.session.id IS 'Identifiant de la session.';
COMMENT ON COLUMN systeme.session.user_id IS 'Utilisateur.';
COMMENT ON COLUMN systeme.session.token_hash IS 'Empreinte SHA-256 du jeton.';
COMMENT ON COLUMN systeme.session.kind IS 'Nature : BROWSER (cookie), PROGRAM (jeton).';
COMMENT ON COLUMN systeme.session.created_at IS 'Ouverture.';
COMMENT ON COLUMN systeme.session.expires_at IS 'Fin de validité.';
COMMENT ON COLUMN systeme.session.revoked_at IS 'Fermeture par l''utilisateur ou un administrateur.';
COMMENT ON COLUMN systeme.session.address IS 'Adresse IP d''ouverture.';
COMMENT ON COLUMN systeme.session.agent IS 'Logiciel client.';
-- Serves: the sessions of one person (to close them all), and the check of session_user_fk.
CREATE INDEX session_user_id_idx ON systeme.session ("entrepriseId", user_id, created_at DESC);
ALTER TABLE systeme.session ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.session FORCE ROW LEVEL SECURITY;
CREATE POLICY session_tenant ON systeme.session
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.api_key (
    "entrepriseId" uuid NOT NULL,
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    created_by     uuid NOT NULL,
    name           text NOT NULL,
    prefix         text NOT NULL,
    token_hash     bytea NOT NULL,
    scopes         text[] NOT NULL DEFAULT '{}',
    expires_at     timestamptz,
    last_used_at   timestamptz,
    revoked_at     timestamptz,
    created_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT api_key_name_longueur CHECK (char_length(name) BETWEEN 1 AND 100),
    CONSTRAINT api_key_prefix_longueur CHECK (char_length(prefix) BETWEEN 4 AND 20),
    CONSTRAINT api_key_token_hash_longueur CHECK (octet_length(token_hash) = 32),
    CONSTRAINT api_key_token_hash_unique UNIQUE (token_hash),
    CONSTRAINT api_key_scopes_taille CHECK (cardinality(scopes) <= 200),
    CONSTRAINT api_key_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT api_key_user_fk FOREIGN KEY ("entrepriseId", created_by) REFERENCES "User" ("entrepriseId", id) ON DELETE CASCADE
) WITH (fillfactor = 80);
COMMENT ON TABLE systeme.api_key IS 'Clé d''accès à l''API donnée à un programme.';
COMMENT ON COLUMN systeme.api_key."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.api_key.id IS 'Identifiant de la clé.';
COMMENT ON COLUMN systeme.api_key.created_by IS 'Utilisateur qui a créé la clé et dont elle a les droits au plus.';
COMMENT ON COLUMN systeme.api_key.name IS 'Nom donné à la clé.';
COMMENT ON COLUMN systeme.api_key.prefix IS 'Début de la clé, pour la reconnaître.';
COMMENT ON COLUMN systeme.api_key.token_hash IS 'Empreinte SHA-256 de la clé.';
COMMENT ON COLUMN systeme.api_key.scopes IS 'Droits accordés, au plus ceux de son créateur.';
COMMENT ON COLUMN systeme.api_key.expires_at IS 'Fin de validité ; vide : sans fin.';
COMMENT ON COLUMN systeme.api_key.last_used_at IS 'Dernier usage, à quelques minutes près.';
COMMENT ON COLUMN systeme.api_key.revoked_at IS 'Révocation.';
COMMENT ON COLUMN systeme.api_key.created_at IS 'Création.';
-- Serves: the keys of one person, and the check of api_key_user_fk.
CREATE INDEX api_key_created_by_idx ON systeme.api_key ("entrepriseId", created_by);
ALTER TABLE systeme.api_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.api_key FORCE ROW LEVEL SECURITY;
CREATE POLICY api_key_tenant ON systeme.api_key
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.idempotency (
    "entrepriseId" uuid NOT NULL,
    user_id        uuid NOT NULL,
    key            text NOT NULL,
    request_sha256 bytea NOT NULL,
    status         integer NOT NULL,
    headers        text NOT NULL DEFAULT '',
    body           text NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT idempotency_key_longueur CHECK (char_length(key) BETWEEN 1 AND 200),
    CONSTRAINT idempotency_request_sha256_longueur CHECK (octet_length(request_sha256) = 32),
    CONSTRAINT idempotency_status_bornes CHECK (status BETWEEN 100 AND 599),
    CONSTRAINT idempotency_pk PRIMARY KEY ("entrepriseId", user_id, key)
);
COMMENT ON TABLE systeme.idempotency IS 'Réponses gardées pour qu''une même demande envoyée deux fois ait le même effet qu''une seule.';
COMMENT ON COLUMN systeme.idempotency."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.idempotency.user_id IS 'Utilisateur de la demande.';
COMMENT ON COLUMN systeme.idempotency.key IS 'Valeur de l''en-tête Idempotency-Key.';
COMMENT ON COLUMN systeme.idempotency.request_sha256 IS 'Empreinte de la méthode, du chemin et du corps.';
COMMENT ON COLUMN systeme.idempotency.status IS 'Code HTTP de la réponse.';
COMMENT ON COLUMN systeme.idempotency.headers IS 'En-têtes propres à la réponse, « nom: valeur », un par ligne.';
COMMENT ON COLUMN systeme.idempotency.body IS 'Corps de la réponse.';
COMMENT ON COLUMN systeme.idempotency.created_at IS 'Date et heure de la première demande.';
-- Serves: the periodic removal of old keys.
CREATE INDEX idempotency_created_at_idx ON systeme.idempotency ("entrepriseId", created_at);
ALTER TABLE systeme.idempotency ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.idempotency FORCE ROW LEVEL SECURITY;
CREATE POLICY idempotency_tenant ON systeme.idempotency
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.outbox (
    id              uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId"  uuid NOT NULL,
    topic           text NOT NULL,
    payload         jsonb NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    attempts        integer NOT NULL DEFAULT 0,
    sent_at         timestamptz,
    error           text,
    CONSTRAINT outbox_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT outbox_topic_longueur CHECK (char_length(topic) BETWEEN 1 AND 100),
    CONSTRAINT outbox_attempts_positif CHECK (attempts >= 0),
    CONSTRAINT outbox_error_longueur CHECK (char_length(error) <= 5000)
) WITH (fillfactor = 70);
COMMENT ON TABLE systeme.outbox IS 'Effets extérieurs (courriels, webhooks) décidés dans une transaction et envoyés après elle.';
COMMENT ON COLUMN systeme.outbox.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.outbox."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.outbox.topic IS 'Nature de l''effet.';
COMMENT ON COLUMN systeme.outbox.payload IS 'Contenu.';
COMMENT ON COLUMN systeme.outbox.created_at IS 'Date et heure de la décision.';
COMMENT ON COLUMN systeme.outbox.next_attempt_at IS 'Prochain essai.';
COMMENT ON COLUMN systeme.outbox.attempts IS 'Essais faits.';
COMMENT ON COLUMN systeme.outbox.sent_at IS 'Date et heure d''envoi réussi.';
COMMENT ON COLUMN systeme.outbox.error IS 'Dernière erreur.';
-- Serves: what is due to be sent; sent rows leave the index.
CREATE INDEX outbox_due_idx ON systeme.outbox (next_attempt_at, "entrepriseId") WHERE sent_at IS NULL;
ALTER TABLE systeme.outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY outbox_tenant ON systeme.outbox
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.job (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    kind           text NOT NULL,
    payload        jsonb NOT NULL DEFAULT '{}',
    run_at         timestamptz NOT NULL DEFAULT now(),
    attempts       integer NOT NULL DEFAULT 0,
    locked_until   timestamptz,
    done_at        timestamptz,
    error          text,
    created_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT job_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT job_kind_longueur CHECK (char_length(kind) BETWEEN 1 AND 100),
    CONSTRAINT job_attempts_positif CHECK (attempts >= 0),
    CONSTRAINT job_error_longueur CHECK (char_length(error) <= 5000)
) WITH (fillfactor = 70);
COMMENT ON TABLE systeme.job IS 'Travaux différés d''une entreprise.';
COMMENT ON COLUMN systeme.job.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.job."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.job.kind IS 'Nature du travail.';
COMMENT ON COLUMN systeme.job.payload IS 'Paramètres.';
COMMENT ON COLUMN systeme.job.run_at IS 'Heure à partir de laquelle l''exécuter.';
COMMENT ON COLUMN systeme.job.attempts IS 'Essais faits.';
COMMENT ON COLUMN systeme.job.locked_until IS 'Un travailleur s''en occupe jusqu''à cette heure.';
COMMENT ON COLUMN systeme.job.done_at IS 'Date et heure de fin.';
COMMENT ON COLUMN systeme.job.error IS 'Dernière erreur.';
COMMENT ON COLUMN systeme.job.created_at IS 'Date et heure de la demande.';
-- Serves: the jobs that are due; finished rows leave the index.
CREATE INDEX job_due_idx ON systeme.job (run_at, "entrepriseId") WHERE done_at IS NULL;
ALTER TABLE systeme.job ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.job FORCE ROW LEVEL SECURITY;
CREATE POLICY job_tenant ON systeme.job
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.file (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    modele         text NOT NULL,
    modele_id      uuid NOT NULL,
    kind           text NOT NULL,
    numero_version integer NOT NULL DEFAULT 1,
    media_type     text NOT NULL,
    bytes          bytea NOT NULL,
    sha256         bytea NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT file_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT file_modele_longueur CHECK (char_length(modele) BETWEEN 1 AND 100),
    CONSTRAINT file_kind_valeurs CHECK (kind IN ('PDF', 'XML', 'LOGO', 'IMPORT', 'IMAGE')),
    CONSTRAINT file_numero_version_superieur_a_zero CHECK (numero_version > 0),
    CONSTRAINT file_media_type_longueur CHECK (char_length(media_type) BETWEEN 1 AND 100),
    CONSTRAINT file_sha256_longueur CHECK (octet_length(sha256) = 32),
    CONSTRAINT file_bytes_taille CHECK (octet_length(bytes) <= 67108864)
);
COMMENT ON TABLE systeme.file IS 'Fichiers gardés octet pour octet : PDF et XML des documents, logo, images, imports.';
COMMENT ON COLUMN systeme.file.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.file."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.file.modele IS 'Modèle auquel le fichier se rattache, par exemple Document.';
COMMENT ON COLUMN systeme.file.modele_id IS 'Identifiant de la ligne à laquelle il se rattache.';
COMMENT ON COLUMN systeme.file.kind IS 'Nature : PDF, XML, LOGO, IMPORT, IMAGE.';
COMMENT ON COLUMN systeme.file.numero_version IS 'Version du document (numeroVersion) que le fichier représente.';
COMMENT ON COLUMN systeme.file.media_type IS 'Type de contenu (MIME).';
COMMENT ON COLUMN systeme.file.bytes IS 'Contenu.';
COMMENT ON COLUMN systeme.file.sha256 IS 'Empreinte SHA-256 du contenu.';
COMMENT ON COLUMN systeme.file.created_at IS 'Date et heure de création.';
-- Guards, and serves the download: one PDF and one XML per document and version.
CREATE UNIQUE INDEX file_piece_unique ON systeme.file ("entrepriseId", modele, modele_id, kind, numero_version) WHERE kind IN ('PDF', 'XML');
-- Serves: the logo, images and imports of one row, latest first.
CREATE INDEX file_modele_idx ON systeme.file ("entrepriseId", modele, modele_id, created_at DESC) WHERE kind NOT IN ('PDF', 'XML');
ALTER TABLE systeme.file ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.file FORCE ROW LEVEL SECURITY;
CREATE POLICY file_tenant ON systeme.file
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

-- PDF and image bytes are compressed already: skip the attempt.
ALTER TABLE systeme.file ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TRIGGER file_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON systeme.file
    FOR EACH STATEMENT EXECUTE FUNCTION systeme.refuse_change();

CREATE TABLE systeme.import_batch (
    id             uuid NOT NULL DEFAULT gen_random_uuid(),
    "entrepriseId" uuid NOT NULL,
    modele         text NOT NULL,
    file_name      text NOT NULL DEFAULT '',
    mapping        jsonb NOT NULL DEFAULT '{}',
    counts         jsonb NOT NULL DEFAULT '{}',
    created_by     uuid NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now(),
    applied_at     timestamptz,
    undone_at      timestamptz,
    CONSTRAINT import_batch_pk PRIMARY KEY ("entrepriseId", id),
    CONSTRAINT import_batch_modele_longueur CHECK (char_length(modele) BETWEEN 1 AND 100),
    CONSTRAINT import_batch_file_name_longueur CHECK (char_length(file_name) <= 300),
    CONSTRAINT import_batch_user_fk FOREIGN KEY ("entrepriseId", created_by) REFERENCES "User" ("entrepriseId", id)
);
COMMENT ON TABLE systeme.import_batch IS 'Import d''un fichier, avec de quoi le défaire.';
COMMENT ON COLUMN systeme.import_batch.id IS 'Identifiant (UUIDv7 donné par le serveur).';
COMMENT ON COLUMN systeme.import_batch."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.import_batch.modele IS 'Modèle importé, par exemple Article.';
COMMENT ON COLUMN systeme.import_batch.file_name IS 'Nom du fichier.';
COMMENT ON COLUMN systeme.import_batch.mapping IS 'Correspondance des colonnes.';
COMMENT ON COLUMN systeme.import_batch.counts IS 'Nombre de lignes par verdict.';
COMMENT ON COLUMN systeme.import_batch.created_by IS 'Utilisateur qui importe.';
COMMENT ON COLUMN systeme.import_batch.created_at IS 'Date et heure de l''import.';
COMMENT ON COLUMN systeme.import_batch.applied_at IS 'Date et heure d''application ; vide pour un essai à blanc.';
COMMENT ON COLUMN systeme.import_batch.undone_at IS 'Date et heure d''annulation.';
-- Serves: the list of imports, newest first.
CREATE INDEX import_batch_created_at_idx ON systeme.import_batch ("entrepriseId", created_at DESC, id DESC);
ALTER TABLE systeme.import_batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.import_batch FORCE ROW LEVEL SECURITY;
CREATE POLICY import_batch_tenant ON systeme.import_batch
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

CREATE TABLE systeme.import_row (
    "entrepriseId" uuid NOT NULL,
    batch_id       uuid NOT NULL,
    rang           integer NOT NULL,
    verdict        text NOT NULL,
    modele_id      uuid,
    before         jsonb,
    after          jsonb,
    message        text,
    CONSTRAINT import_row_rang_superieur_a_zero CHECK (rang > 0),
    CONSTRAINT import_row_verdict_valeurs CHECK (verdict IN ('CREATE', 'UPDATE', 'SKIP', 'ERROR')),
    CONSTRAINT import_row_message_longueur CHECK (char_length(message) <= 2000),
    CONSTRAINT import_row_pk PRIMARY KEY ("entrepriseId", batch_id, rang),
    CONSTRAINT import_row_batch_fk FOREIGN KEY ("entrepriseId", batch_id) REFERENCES systeme.import_batch ("entrepriseId", id) ON DELETE CASCADE
);
COMMENT ON TABLE systeme.import_row IS 'Ligne d''un import : ce qu''elle a créé ou changé.';
COMMENT ON COLUMN systeme.import_row."entrepriseId" IS 'Entreprise à qui appartient la ligne ; fixée par la session, jamais par l''appelant.';
COMMENT ON COLUMN systeme.import_row.batch_id IS 'Import.';
COMMENT ON COLUMN systeme.import_row.rang IS 'Numéro de la ligne dans le fichier, de 1.';
COMMENT ON COLUMN systeme.import_row.verdict IS 'Verdict : CREATE, UPDATE, SKIP, ERROR.';
COMMENT ON COLUMN systeme.import_row.modele_id IS 'Ligne créée ou changée.';
COMMENT ON COLUMN systeme.import_row.before IS 'Valeurs d''avant, pour défaire une mise à jour.';
COMMENT ON COLUMN systeme.import_row.after IS 'Valeurs écrites, pour ne défaire que ce qui n''a pas changé depuis.';
COMMENT ON COLUMN systeme.import_row.message IS 'Explication du verdict.';
ALTER TABLE systeme.import_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE systeme.import_row FORCE ROW LEVEL SECURITY;
CREATE POLICY import_row_tenant ON systeme.import_row
    USING ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid)
    WITH CHECK ("entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid);

-- Keys between modules, now that every table exists.

ALTER TABLE "ParametresEntreprise"
    ADD CONSTRAINT parametres_entreprise_logo_fk FOREIGN KEY ("entrepriseId", logo) REFERENCES systeme.file ("entrepriseId", id);
ALTER TABLE "Article"
    ADD CONSTRAINT article_image_fk FOREIGN KEY ("entrepriseId", image) REFERENCES systeme.file ("entrepriseId", id);
ALTER TABLE "MouvementPoints"
    ADD CONSTRAINT mouvement_points_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id);
ALTER TABLE "MouvementStock"
    ADD CONSTRAINT mouvement_stock_document_fk FOREIGN KEY ("entrepriseId", "documentId") REFERENCES "Document" ("entrepriseId", id);
ALTER TABLE "Document"
    ADD CONSTRAINT document_register_session_fk FOREIGN KEY ("entrepriseId", "registerSessionId") REFERENCES "RegisterSession" ("entrepriseId", id);
ALTER TABLE "Paiement"
    ADD CONSTRAINT paiement_register_session_fk FOREIGN KEY ("entrepriseId", "registerSessionId") REFERENCES "RegisterSession" ("entrepriseId", id);
ALTER TABLE "Paiement"
    ADD CONSTRAINT paiement_bank_transaction_fk FOREIGN KEY ("entrepriseId", "bankTransactionId") REFERENCES "BankTransaction" ("entrepriseId", id);
ALTER TABLE "Register"
    ADD CONSTRAINT register_terminal_fk FOREIGN KEY ("entrepriseId", "terminalId") REFERENCES "Terminal" ("entrepriseId", id);

-- The definer functions below work before the company is known. Row security is forced, so a plain owner (external
-- database) is bound by it too: these policies let the owner, and nobody else, through.
CREATE POLICY credential_owner ON systeme.credential TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY session_owner ON systeme.session FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY api_key_owner ON systeme.api_key FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY outbox_owner ON systeme.outbox FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY job_owner ON systeme.job FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION systeme.find_credential(p_email text)
    RETURNS TABLE (user_id uuid, entreprise_id uuid, password_hash text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT c.user_id, c."entrepriseId", c.password_hash FROM systeme.credential c WHERE c.email = lower(p_email);
END
$$;
COMMENT ON FUNCTION systeme.find_credential(text) IS 'Compte d''une adresse électronique, avant que l''entreprise soit connue.';

CREATE FUNCTION systeme.set_credential(p_user uuid, p_entreprise uuid, p_email text, p_hash text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF p_entreprise IS DISTINCT FROM nullif(current_setting('app.entreprise', true), '')::uuid THEN
        RAISE EXCEPTION 'Le compte n''appartient pas à l''entreprise de la session.'
            USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'credential_entreprise';
    END IF;
    INSERT INTO systeme.credential AS c (user_id, "entrepriseId", email, password_hash)
        VALUES (p_user, p_entreprise, lower(p_email), p_hash)
        ON CONFLICT ON CONSTRAINT credential_pk DO UPDATE
            SET email = excluded.email, password_hash = excluded.password_hash, changed_at = now()
            WHERE c."entrepriseId" = excluded."entrepriseId";
    IF NOT FOUND THEN
        RAISE EXCEPTION 'Le compte n''appartient pas à l''entreprise de la session.'
            USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'credential_entreprise';
    END IF;
END
$$;
COMMENT ON FUNCTION systeme.set_credential(uuid, uuid, text, text) IS
    'Crée ou change le mot de passe d''un utilisateur de l''entreprise de la session.';

CREATE FUNCTION systeme.find_session(p_token_hash bytea)
    RETURNS TABLE (id uuid, entreprise_id uuid, user_id uuid, kind text, expires_at timestamptz)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT s.id, s."entrepriseId", s.user_id, s.kind, s.expires_at
        FROM systeme.session s WHERE s.token_hash = p_token_hash AND s.revoked_at IS NULL;
END
$$;
COMMENT ON FUNCTION systeme.find_session(bytea) IS
    'Session non révoquée d''un jeton, avant que l''entreprise soit connue ; l''appelant juge expires_at.';

CREATE FUNCTION systeme.find_api_key(p_token_hash bytea)
    RETURNS TABLE (id uuid, entreprise_id uuid, user_id uuid, scopes text[], expires_at timestamptz, last_used_at timestamptz)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT k.id, k."entrepriseId", k.created_by, k.scopes, k.expires_at, k.last_used_at
        FROM systeme.api_key k WHERE k.token_hash = p_token_hash AND k.revoked_at IS NULL;
END
$$;
COMMENT ON FUNCTION systeme.find_api_key(bytea) IS
    'Clé non révoquée d''un jeton, avant que l''entreprise soit connue ; l''appelant juge expires_at.';

CREATE FUNCTION systeme.tenants() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT e.id FROM public."Entreprise" e ORDER BY e.id
$$;
COMMENT ON FUNCTION systeme.tenants() IS 'Identifiants de toutes les entreprises, pour les travaux périodiques.';
