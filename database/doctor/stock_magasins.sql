-- The stock of an article in a store is the sum of its movements (R-STK-2).
SELECT coalesce(s."entrepriseId", m."entrepriseId") AS entreprise, coalesce(s."storeId", m."storeId") AS magasin,
       coalesce(s."articleId", m."articleId") AS article,
       format('le magasin dit %s, ses mouvements %s', coalesce(s.quantite, 0), coalesce(m.total, 0)) AS faute
FROM "StoreStockItem" s
FULL JOIN (SELECT "entrepriseId", "storeId", "articleId", sum(quantite) AS total
           FROM "MouvementStock" GROUP BY 1, 2, 3) m USING ("entrepriseId", "storeId", "articleId")
WHERE coalesce(s.quantite, 0) <> coalesce(m.total, 0)
