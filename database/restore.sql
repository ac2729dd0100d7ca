-- What a backup does not carry although the schema relies on it; run after pg_restore, harmless when run again.
-- Functions of pg_catalog are never dumped: without this, searches under row-level security lose their trigram index
-- (reason in migrations/0001_systeme_base.sql). Needs a superuser, as there.
DO $$
BEGIN
    ALTER FUNCTION pg_catalog.textlike(text, text) LEAKPROOF;
    ALTER FUNCTION pg_catalog.texticlike(text, text) LEAKPROOF;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'LIKE reste non LEAKPROOF (droits insuffisants)';
END
$$;

-- The same for the keys that one look guards for all lines of a document (migrations/0016_ventes_ecritures.sql).
SELECT systeme.check_keys_in_sets();
