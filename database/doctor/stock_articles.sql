-- The stock kept on an article is the sum of what its stores hold (R-STK-1).
SELECT a."entrepriseId" AS entreprise, a.id AS article, a.reference,
       format('l''article dit %s, ses magasins %s', a.stock_actuel, coalesce(s.total, 0)) AS faute
FROM "Article" a
LEFT JOIN (SELECT "entrepriseId", "articleId", sum(quantite) AS total
           FROM "StoreStockItem" GROUP BY 1, 2) s ON s."entrepriseId" = a."entrepriseId" AND s."articleId" = a.id
WHERE a.stock_actuel <> coalesce(s.total, 0)
