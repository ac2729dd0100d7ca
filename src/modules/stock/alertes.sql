-- Alerts that are not resolved, with what is coming and which store has most to spare (what it has free above its own threshold).
-- $1 store or NULL, $2 NEW, SEEN or NULL for both, $3 rows, $4 rows to skip.
SELECT t.id, t."storeId", s.nom, t."articleId", a.reference, a.nom, i.quantite, i.quantite_reservee,
       coalesce(i."seuilAlerte", a.stock_alerte), greatest(coalesce(i."stockMax", 0), coalesce(i."seuilAlerte", a.stock_alerte)), coalesce(v.attendu, 0),
       to_char(t."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), to_char(t."acquitteeAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       d."storeId", d.nom, coalesce(d.surplus, 0), count(*) OVER ()
FROM systeme.alerte_stock t
JOIN "Store" s ON s."entrepriseId" = t."entrepriseId" AND s.id = t."storeId"
JOIN "Article" a ON a."entrepriseId" = t."entrepriseId" AND a.id = t."articleId"
JOIN "StoreStockItem" i ON i."entrepriseId" = t."entrepriseId" AND i."storeId" = t."storeId" AND i."articleId" = t."articleId"
LEFT JOIN LATERAL (
    SELECT sum(CASE WHEN r.statut = 'VALIDE' THEN l.quantite ELSE l."quantiteExpediee" - l."quantiteRecue" - l."quantiteEndommagee" - l."quantiteManquante" END) AS attendu
    FROM "StockTransferItem" l JOIN "StockTransfer" r ON r."entrepriseId" = l."entrepriseId" AND r.id = l."transferId"
    WHERE l."entrepriseId" = t."entrepriseId" AND l."articleId" = t."articleId" AND r."storeDestinationId" = t."storeId"
      AND r.statut IN ('VALIDE', 'EXPEDIE', 'PARTIELLEMENT_RECU')) v ON true
LEFT JOIN LATERAL (
    SELECT o."storeId", m.nom, o.quantite - o.quantite_reservee - coalesce(o."seuilAlerte", a.stock_alerte) AS surplus
    FROM "StoreStockItem" o JOIN "Store" m ON m."entrepriseId" = o."entrepriseId" AND m.id = o."storeId" AND m.status = 'ACTIF'
    WHERE o."entrepriseId" = t."entrepriseId" AND o."articleId" = t."articleId" AND o."storeId" <> t."storeId"
      AND o.quantite - o.quantite_reservee > coalesce(o."seuilAlerte", a.stock_alerte)
    ORDER BY 3 DESC, o."storeId" LIMIT 1) d ON true
WHERE t."resolueAt" IS NULL AND ($1::uuid IS NULL OR t."storeId" = $1)
  AND ($2::text IS NULL OR (t."acquitteeAt" IS NULL) = ($2 = 'NOUVELLE'))
ORDER BY t."acquitteeAt" IS NOT NULL, s.nom, a.nom, t.id LIMIT $3 OFFSET $4
