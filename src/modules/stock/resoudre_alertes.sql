-- Ends the alerts of what is no longer low, not kept any more, or in a closed store.
UPDATE systeme.alerte_stock t SET "resolueAt" = now()
FROM "StoreStockItem" i
JOIN "Article" a ON a."entrepriseId" = i."entrepriseId" AND a.id = i."articleId"
JOIN "Store" s ON s."entrepriseId" = i."entrepriseId" AND s.id = i."storeId"
WHERE t."resolueAt" IS NULL AND i."entrepriseId" = t."entrepriseId" AND i."storeId" = t."storeId" AND i."articleId" = t."articleId"
  AND NOT (a.actif AND a."suiviStock" AND s.status = 'ACTIF' AND i.quantite < coalesce(i."seuilAlerte", a.stock_alerte))
