-- The average cost after each movement follows from the one before, what the company held (goods under way between two
-- stores included, so that transfers do not count) and the cost of the movement; the article keeps the last.
SELECT "entrepriseId" AS entreprise, "articleId" AS article, rang,
       format('le coût moyen dit %s, les mouvements donnent %s', "coutMoyen", attendu) AS faute
FROM (
    SELECT "entrepriseId", "articleId", rang, "coutMoyen",
           CASE WHEN avant IS NULL OR "coutUnitaire" IS NULL OR (quantite > 0 AND detenu <= 0) THEN "coutUnitaire"
                WHEN detenu <= 0 OR detenu + quantite <= 0 OR detenu * avant + quantite * "coutUnitaire" < 0 THEN avant
                ELSE round((detenu * avant + quantite * "coutUnitaire") / (detenu + quantite), 6) END AS attendu
    FROM (
        SELECT "entrepriseId", "articleId", rang, quantite, "coutUnitaire", "coutMoyen",
               lag("coutMoyen") OVER article AS avant,
               coalesce(sum(CASE WHEN type IN ('TRANSFERT_SORTIE', 'TRANSFERT_ENTREE') THEN 0 ELSE quantite END)
                            OVER (article ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS detenu
        FROM "MouvementStock"
        WINDOW article AS (PARTITION BY "entrepriseId", "articleId" ORDER BY rang NULLS FIRST)) pas
    WHERE rang IS NOT NULL) suite
WHERE "coutMoyen" IS DISTINCT FROM attendu
UNION ALL
SELECT a."entrepriseId", a.id, m.rang, format('l''article dit %s, son dernier mouvement %s', a."coutMoyen", m."coutMoyen")
FROM "Article" a
JOIN "MouvementStock" m ON m."entrepriseId" = a."entrepriseId" AND m."articleId" = a.id AND m.rang = a."rangStock"
WHERE a."coutMoyen" IS DISTINCT FROM m."coutMoyen"
