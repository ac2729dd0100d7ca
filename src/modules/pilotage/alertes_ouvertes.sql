-- How many alerts of low stock are open, and how many of these nobody has seen. $1 store or NULL. Served by alerte_stock_ouverte_unique.
SELECT count(*), count(*) FILTER (WHERE t."acquitteeAt" IS NULL)
FROM systeme.alerte_stock t
WHERE t."resolueAt" IS NULL AND ($1::uuid IS NULL OR t."storeId" = $1)
