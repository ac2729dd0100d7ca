-- Imports of one model of one tenant, one after the other. $1 tenant, $2 model.
SELECT pg_advisory_xact_lock(hashtextextended('import ' || $1::text || ' ' || $2::text, 0))
