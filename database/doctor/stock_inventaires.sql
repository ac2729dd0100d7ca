-- What a count noted of the ledger at each entry is what the ledger says at that place, and closing moved exactly the
-- differences that it kept (R-STK-3).
SELECT s."entrepriseId" AS entreprise, n.numero AS inventaire, s."articleId" AS article,
       format('la saisie dit un stock de %s, le registre %s', s.stock, coalesce(m.stock_apres, 0)) AS faute
FROM systeme.inventaire_saisie s
JOIN systeme.inventaire n ON n."entrepriseId" = s."entrepriseId" AND n.id = s."inventaireId"
LEFT JOIN LATERAL (
    SELECT m.stock_apres FROM "MouvementStock" m
    WHERE m."entrepriseId" = s."entrepriseId" AND m."articleId" = s."articleId" AND m."storeId" = n."storeId" AND m.rang <= s.rang
    ORDER BY m.rang DESC LIMIT 1) m ON true
WHERE s.stock <> coalesce(m.stock_apres, 0)
  AND NOT EXISTS (SELECT FROM "MouvementStock" a WHERE a."entrepriseId" = s."entrepriseId" AND a."articleId" = s."articleId" AND a.rang IS NULL)
UNION ALL
SELECT coalesce(a."entrepriseId", m."entrepriseId"), n.numero, coalesce(a."articleId", m."articleId"),
       format('l''inventaire dit un écart de %s, ses mouvements %s', coalesce(a.ecart, 0), coalesce(m.quantite, 0))
FROM systeme.inventaire_article a
FULL JOIN (SELECT "entrepriseId", "inventaireId", "articleId", sum(quantite) AS quantite FROM "MouvementStock"
           WHERE "inventaireId" IS NOT NULL GROUP BY 1, 2, 3) m USING ("entrepriseId", "inventaireId", "articleId")
JOIN systeme.inventaire n ON n."entrepriseId" = coalesce(a."entrepriseId", m."entrepriseId") AND n.id = coalesce(a."inventaireId", m."inventaireId")
WHERE coalesce(a.ecart, 0) <> coalesce(m.quantite, 0)
