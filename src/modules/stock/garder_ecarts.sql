-- Keeps what closing found. $1 count, then one array a column: articles, counted, expected, costs.
UPDATE systeme.inventaire_article x SET compte = e.compte, attendu = e.attendu, ecart = e.compte - e.attendu, "coutUnitaire" = e.cout
FROM unnest($2::uuid[], $3::int[], $4::int[], $5::numeric[]) AS e(article, compte, attendu, cout)
WHERE x."inventaireId" = $1 AND x."articleId" = e.article
