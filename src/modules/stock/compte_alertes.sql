-- How many alerts are not resolved, and how many of them nobody saw. $1 store or NULL.
SELECT count(*), count(*) FILTER (WHERE t."acquitteeAt" IS NULL) FROM systeme.alerte_stock t
WHERE t."resolueAt" IS NULL AND ($1::uuid IS NULL OR t."storeId" = $1)
