-- Locks articles, and with them their rows in the stores, in the order of their ids (R-STK-1). $1 tenant, $2 articles.
SELECT count(*)
FROM (SELECT FROM "Article" a WHERE a."entrepriseId" = $1 AND a.id = ANY ($2::uuid[]) ORDER BY a.id FOR NO KEY UPDATE) a
