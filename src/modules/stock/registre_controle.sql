-- The ledger of one article replayed, store by store, beside what the stores say: units, movements, and how many times a
-- movement does not start where the one before ended. $1 article, $2 store or NULL for all.
SELECT s.id, s.nom, i.quantite, i.quantite_reservee, coalesce(m.total, 0), coalesce(m.nombre, 0), coalesce(m.ruptures, 0),
       i.quantite = coalesce(m.total, 0) AND coalesce(m.ruptures, 0) = 0 AND i.quantite = coalesce(m.dernier, 0) AS juste
FROM "StoreStockItem" i
JOIN "Store" s ON s."entrepriseId" = i."entrepriseId" AND s.id = i."storeId"
LEFT JOIN (
    SELECT p."storeId", sum(p.quantite) AS total, count(*) AS nombre,
           count(*) FILTER (WHERE p.rang IS NOT NULL AND p.stock_avant <> coalesce(p.laisse, p.stock_avant)) AS ruptures,
           coalesce(max(p.stock_apres) FILTER (WHERE p.suivant IS NULL), 0) AS dernier
    FROM (SELECT m."storeId", m.quantite, m.rang, m.stock_avant, m.stock_apres,
                 lag(m.stock_apres) OVER registre AS laisse, lead(m.quantite) OVER registre AS suivant
          FROM "MouvementStock" m WHERE m."articleId" = $1 AND ($2::uuid IS NULL OR m."storeId" = $2)
          WINDOW registre AS (PARTITION BY m."storeId" ORDER BY m.rang NULLS FIRST, m."createdAt", m.id)) p
    GROUP BY p."storeId") m ON m."storeId" = i."storeId"
WHERE i."articleId" = $1 AND ($2::uuid IS NULL OR i."storeId" = $2)
ORDER BY s.nom, s.id
