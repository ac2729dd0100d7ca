-- The ledger of one article replayed, store by store, beside what the stores say: units, movements, and how many times a
-- movement does not start where the one before ended. $1 article, $2 store or NULL for all. Read from
-- mouvement_stock_article_id_idx alone, in its order.
SELECT s.id, s.nom, i.quantite, i.quantite_reservee, coalesce(m.total, 0), coalesce(m.nombre, 0), coalesce(m.ruptures, 0),
       i.quantite = coalesce(m.total, 0) AND coalesce(m.ruptures, 0) = 0 AS juste
FROM "StoreStockItem" i
JOIN "Store" s ON s."entrepriseId" = i."entrepriseId" AND s.id = i."storeId"
LEFT JOIN (
    SELECT p."storeId", sum(p.quantite) AS total, count(*) AS nombre,
           count(*) FILTER (WHERE p.rang IS NOT NULL AND p.stock_avant <> p.laisse) AS ruptures
    FROM (SELECT m."storeId", m.quantite, m.rang, m.stock_avant, lag(m.stock_avant + m.quantite) OVER registre AS laisse
          FROM "MouvementStock" m WHERE m."articleId" = $1 AND ($2::uuid IS NULL OR m."storeId" = $2)
          WINDOW registre AS (PARTITION BY m."storeId" ORDER BY m.rang)) p
    GROUP BY p."storeId") m ON m."storeId" = i."storeId"
WHERE i."articleId" = $1 AND ($2::uuid IS NULL OR i."storeId" = $2)
ORDER BY s.nom, s.id
