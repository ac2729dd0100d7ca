-- What the main store holds.
SELECT i."articleId", i.quantite FROM "StoreStockItem" i
JOIN "Store" s ON s."entrepriseId" = i."entrepriseId" AND s.id = i."storeId"
WHERE s."isMainStore" AND i.quantite <> 0
