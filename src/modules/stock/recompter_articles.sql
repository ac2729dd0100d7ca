-- Begins the next pass of articles that were counted. $1 count, $2 articles.
UPDATE systeme.inventaire_article x SET passage = x.passage + 1
WHERE x."inventaireId" = $1 AND x."articleId" = ANY ($2::uuid[])
  AND EXISTS (SELECT FROM systeme.inventaire_saisie s WHERE s."inventaireId" = $1 AND s."articleId" = x."articleId" AND s.passage = x.passage)
