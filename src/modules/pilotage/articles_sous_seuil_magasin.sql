-- As articles_sous_seuil.sql for one store, by the thresholds of its own. $1 how many, $2 store. Served by
-- store_stock_item_sous_seuil_idx.
SELECT count(*) OVER (), a.id, coalesce(a.reference, ''), a.nom, s.quantite, s."seuilAlerte"
FROM "StoreStockItem" s
JOIN "Article" a ON a."entrepriseId" = s."entrepriseId" AND a.id = s."articleId"
WHERE s."sousSeuil" AND s."storeId" = $2::uuid
ORDER BY s.quantite - s."seuilAlerte", a.id
LIMIT $1::int
