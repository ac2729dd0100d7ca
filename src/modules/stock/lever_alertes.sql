-- Raises an alert for each article that a store has less of than its threshold there, or than the article's, and has none yet.
-- $1 tenant.
INSERT INTO systeme.alerte_stock ("entrepriseId", id, "storeId", "articleId", quantite, seuil)
SELECT i."entrepriseId", gen_random_uuid(), i."storeId", i."articleId", i.quantite, coalesce(i."seuilAlerte", a.stock_alerte)
FROM "StoreStockItem" i
JOIN "Article" a ON a."entrepriseId" = i."entrepriseId" AND a.id = i."articleId"
JOIN "Store" s ON s."entrepriseId" = i."entrepriseId" AND s.id = i."storeId"
WHERE i."entrepriseId" = $1 AND a.actif AND a."suiviStock" AND s.status = 'ACTIF' AND i.quantite < coalesce(i."seuilAlerte", a.stock_alerte)
ON CONFLICT ("entrepriseId", "storeId", "articleId") WHERE "resolueAt" IS NULL DO NOTHING
