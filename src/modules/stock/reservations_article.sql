-- What of an article is promised, to orders and to transfers that have not left. $1 article, $2 store or NULL for all.
SELECT r."storeId", d.id AS "documentId", d.numero, NULL::uuid AS "transferId", r.reste,
       to_char(r."expireAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS expire
FROM systeme.reservation_stock r
JOIN "Document" d ON d."entrepriseId" = r."entrepriseId" AND d.id = r."documentId"
WHERE r."articleId" = $1 AND r.reste > 0 AND ($2::uuid IS NULL OR r."storeId" = $2)
UNION ALL
SELECT t."storeSourceId", NULL, t.numero, t.id, i.quantite, NULL
FROM "StockTransferItem" i
JOIN "StockTransfer" t ON t."entrepriseId" = i."entrepriseId" AND t.id = i."transferId"
WHERE i."articleId" = $1 AND t.statut = 'VALIDE' AND ($2::uuid IS NULL OR t."storeSourceId" = $2)
ORDER BY 3
