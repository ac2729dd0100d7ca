-- The places of the movements of an article are 1, 2, 3… up to the one kept on it, and in that order the stock of each store
-- goes on where the movement before left it (R-STK-2).
SELECT "entrepriseId" AS entreprise, "articleId" AS article, NULL::uuid AS magasin, rang,
       format('la place %s suit la place %s', rang, avant) AS faute
FROM (SELECT "entrepriseId", "articleId", rang, coalesce(lag(rang) OVER (PARTITION BY "entrepriseId", "articleId" ORDER BY rang), 0) AS avant
      FROM "MouvementStock" WHERE rang IS NOT NULL) places
WHERE rang <> avant + 1
UNION ALL
SELECT a."entrepriseId", a.id, NULL, a."rangStock", format('l''article dit %s mouvements, le registre %s', a."rangStock", coalesce(m.dernier, 0))
FROM "Article" a
LEFT JOIN (SELECT "entrepriseId", "articleId", max(rang) AS dernier FROM "MouvementStock" GROUP BY 1, 2) m
    ON m."entrepriseId" = a."entrepriseId" AND m."articleId" = a.id
WHERE a."rangStock" <> coalesce(m.dernier, 0)
UNION ALL
SELECT "entrepriseId", "articleId", "storeId", rang, format('le mouvement part de %s, le précédent laisse %s', stock_avant, laisse)
FROM (SELECT "entrepriseId", "articleId", "storeId", rang, stock_avant,
             lag(stock_apres) OVER (PARTITION BY "entrepriseId", "articleId", "storeId" ORDER BY rang) AS laisse
      FROM "MouvementStock" WHERE rang IS NOT NULL) suite
WHERE laisse IS NOT NULL AND stock_avant <> laisse
