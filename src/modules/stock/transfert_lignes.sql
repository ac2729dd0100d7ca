-- The lines of a transfer, with what reading them shows: bar codes, what the source has free. $1 transfer.
SELECT i."articleId", a.nom, i.quantite, i."quantiteExpediee", i."quantiteRecue", i."quantiteEndommagee", i."quantiteManquante", i.motif,
       a.reference, to_json(a."codeBarres"), coalesce(s.quantite - s.quantite_reservee, 0)
FROM "StockTransferItem" i
JOIN "StockTransfer" t ON t."entrepriseId" = i."entrepriseId" AND t.id = i."transferId"
JOIN "Article" a ON a."entrepriseId" = i."entrepriseId" AND a.id = i."articleId"
LEFT JOIN "StoreStockItem" s ON s."entrepriseId" = i."entrepriseId" AND s."storeId" = t."storeSourceId" AND s."articleId" = i."articleId"
WHERE i."transferId" = $1
ORDER BY i.id
