-- Why: the ground of everything else: schema systeme, extensions, the functions that triggers and generated columns use,
--      and the tables that belong to no company.
-- Safe on live data: creates only. ALTER FUNCTION … LEAKPROOF changes the planner, no data.
-- Undo: DROP SCHEMA systeme CASCADE; ALTER FUNCTION pg_catalog.textlike(text, text) NOT LEAKPROOF (same for texticlike, arraycontains, arrayoverlap).

CREATE SCHEMA IF NOT EXISTS systeme;
COMMENT ON SCHEMA systeme IS 'Tables techniques de MyProPartner : sessions, files d''attente, journaux, pièces. Rien n''y est servi tel quel par l''API.';
REVOKE ALL ON SCHEMA systeme FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA systeme;
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA systeme;
CREATE EXTENSION IF NOT EXISTS btree_gin SCHEMA systeme;
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA systeme;

-- A database prepared by somebody else may hold the extensions in public; the names below say systeme.
DO $$
DECLARE
    v_name name;
BEGIN
    FOR v_name IN
        SELECT e.extname FROM pg_extension e
        WHERE e.extname IN ('pg_trgm', 'unaccent', 'btree_gin', 'btree_gist')
          AND e.extnamespace <> 'systeme'::regnamespace
    LOOP
        EXECUTE format('ALTER EXTENSION %I SET SCHEMA systeme', v_name);
    END LOOP;
END
$$;

-- Under row-level security PostgreSQL applies a condition before the policy (so: in an index) only when its function is
-- leakproof. LIKE and ILIKE are not marked so because a malformed pattern raises an error; that error carries the caller's
-- own pattern, never a row, so marking them is safe here and keeps the trigram indexes usable. The array operators (bar codes,
-- tags) raise only when the element types differ, which is known before any row is read. Needs a superuser.
DO $$
BEGIN
    ALTER FUNCTION pg_catalog.textlike(text, text) LEAKPROOF;
    ALTER FUNCTION pg_catalog.texticlike(text, text) LEAKPROOF;
    ALTER FUNCTION pg_catalog.arraycontains(anyarray, anyarray) LEAKPROOF;
    ALTER FUNCTION pg_catalog.arrayoverlap(anyarray, anyarray) LEAKPROOF;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'LIKE reste non LEAKPROOF (droits insuffisants) : la recherche lira toute l''entreprise au lieu de l''index';
END
$$;

-- Indexes on recherche put the trigrams first and "entrepriseId" second: the rare trigram is looked up first and the long
-- list of the company's rows is only probed (three times faster than the other order on 100,000 clients). Their pending
-- list is short (128 kB), because every search reads it whole.
-- plpgsql and not SQL: an SQL function that wraps a STABLE one is never inlined and costs three times more per call.
-- unaccent is STABLE only because its dictionary can be edited; the dictionary is named, and nobody edits it.
CREATE FUNCTION systeme.fold(p_text text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
    RETURN lower(systeme.unaccent('systeme.unaccent', p_text));
END
$$;
COMMENT ON FUNCTION systeme.fold(text) IS
    'Texte sans accents, en minuscules, pour les colonnes recherche et pour ce que l''on y cherche.';

CREATE FUNCTION systeme.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."updatedAt" := now();
    NEW.version := OLD.version + 1;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION systeme.touch() IS 'Trigger: updatedAt and version move with each change.';

CREATE FUNCTION systeme.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '« % » est un registre : ses lignes ne se modifient et ne s''effacent pas.', TG_TABLE_NAME
        USING ERRCODE = 'MP001', CONSTRAINT = 'registre_fige', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA,
              HINT = 'Corrigez par une écriture inverse.';
END
$$;
COMMENT ON FUNCTION systeme.refuse_change() IS 'Statement trigger of the append-only tables.';

-- Called while the series is locked: plain string functions, which cost a third of regular expressions.
CREATE FUNCTION systeme.format_numero(p_motif text, p_prefixe text, p_annee integer, p_numero bigint) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    v_result text := replace(replace(replace(p_motif, '{prefixe}', p_prefixe), '{AAAA}', lpad(p_annee::text, 4, '0')),
                             '{AA}', right(p_annee::text, 2));
    v_open   integer := strpos(v_result, '{');
    v_close  integer := strpos(v_result, '}');
    v_digits text := p_numero::text;
BEGIN
    IF v_open > 0 AND v_close > v_open + 1 AND rtrim(substr(v_result, v_open + 1, v_close - v_open - 1), '1') = repeat('0', v_close - v_open - 2) THEN
        v_result := substr(v_result, 1, v_open - 1)
            || lpad(v_digits, greatest(v_close - v_open - 1, length(v_digits)), '0') || substr(v_result, v_close + 1);
    ELSE
        v_result := '';
    END IF;
    IF length(v_result) NOT BETWEEN 1 AND 35
        OR translate(v_result, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-_/', '') <> ''
    THEN
        RAISE EXCEPTION 'Le motif « % » ne donne pas un numéro : il faut {00001} une fois, et 35 caractères A-Z a-z 0-9 + - _ / au plus.',
            p_motif USING ERRCODE = 'check_violation', CONSTRAINT = 'serie_document_motif_forme', TABLE = 'SerieDocument',
                          SCHEMA = 'public', COLUMN = 'motif';
    END IF;
    RETURN v_result;
END
$$;
COMMENT ON FUNCTION systeme.format_numero(text, text, integer, bigint) IS
    'Numéro de pièce d''après le motif : {prefixe}, {AAAA}, {AA}, {00001} (autant de chiffres que dans les accolades) ; 35 caractères au plus.';

CREATE TABLE systeme.login_attempt (
    key           bytea NOT NULL,
    window_start  timestamptz NOT NULL DEFAULT now(),
    failures      integer NOT NULL DEFAULT 0,
    blocked_until timestamptz,
    CONSTRAINT login_attempt_failures_positif CHECK (failures >= 0),
    CONSTRAINT login_attempt_pk PRIMARY KEY (key)
);
COMMENT ON TABLE systeme.login_attempt IS 'Essais de connexion ratés et inscriptions, par compte et par adresse ; n''appartient à aucune entreprise.';
COMMENT ON COLUMN systeme.login_attempt.key IS 'Empreinte de ce qui est limité (adresse électronique, adresse IP, inscription).';
COMMENT ON COLUMN systeme.login_attempt.window_start IS 'Début de la fenêtre de comptage.';
COMMENT ON COLUMN systeme.login_attempt.failures IS 'Essais ratés dans la fenêtre.';
COMMENT ON COLUMN systeme.login_attempt.blocked_until IS 'Aucun essai n''est examiné avant cette heure.';
-- Serves: the periodic removal of old windows.
CREATE INDEX login_attempt_window_start_idx ON systeme.login_attempt (window_start);

CREATE TABLE systeme.taux_tva (
    territoire text NOT NULL,
    taux       numeric(5,2) NOT NULL,
    valable_du date NOT NULL,
    valable_au date,
    CONSTRAINT taux_tva_territoire_valeurs CHECK (territoire IN ('METROPOLE', 'CORSE', 'DOM')),
    CONSTRAINT taux_tva_taux_bornes CHECK (taux BETWEEN 0 AND 100),
    CONSTRAINT taux_tva_pk PRIMARY KEY (territoire, taux, valable_du),
    CONSTRAINT taux_tva_periode_ordre CHECK (valable_au >= valable_du)
);
COMMENT ON TABLE systeme.taux_tva IS 'Taux de TVA par territoire et par période (conformite-fr.md 2.1) ; lu par toutes les entreprises.';
COMMENT ON COLUMN systeme.taux_tva.territoire IS 'Territoire : METROPOLE, CORSE, DOM (Guadeloupe, Martinique, La Réunion).';
COMMENT ON COLUMN systeme.taux_tva.taux IS 'Taux en pour cent.';
COMMENT ON COLUMN systeme.taux_tva.valable_du IS 'Premier jour où le taux s''applique.';
COMMENT ON COLUMN systeme.taux_tva.valable_au IS 'Dernier jour où le taux s''applique ; vide tant qu''il est en vigueur.';

-- The rates in force and the old ones that BR-FR-16 still accepts. The zero rate carries the exempt categories.
INSERT INTO systeme.taux_tva (territoire, taux, valable_du, valable_au) VALUES
    ('METROPOLE',  0,    '1968-01-01', NULL),
    ('METROPOLE', 20.6,  '1995-08-01', '2000-03-31'),
    ('METROPOLE', 19.6,  '2000-04-01', '2013-12-31'),
    ('METROPOLE',  5.5,  '1982-07-01', NULL),
    ('METROPOLE',  2.1,  '1986-07-01', NULL),
    ('METROPOLE',  7,    '2012-01-01', '2013-12-31'),
    ('METROPOLE', 20,    '2014-01-01', NULL),
    ('METROPOLE', 10,    '2014-01-01', NULL),
    ('CORSE',      0,    '1968-01-01', NULL),
    ('CORSE',     19.6,  '2000-04-01', '2013-12-31'),
    ('CORSE',     20,    '2014-01-01', NULL),
    ('CORSE',     13,    '2014-01-01', NULL),
    ('CORSE',     10,    '2014-01-01', NULL),
    ('CORSE',      2.1,  '1986-07-01', NULL),
    ('CORSE',      0.9,  '1986-07-01', NULL),
    ('DOM',        0,    '1968-01-01', NULL),
    ('DOM',        8.5,  '2000-04-01', NULL),
    ('DOM',        2.1,  '1995-08-01', NULL),
    ('DOM',        1.75, '1986-07-01', NULL),
    ('DOM',        1.05, '1986-07-01', NULL);
