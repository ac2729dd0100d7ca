-- Locks articles of a count, so that two who begin to count them anew follow each other. $1 count, $2 articles.
SELECT count(*)
FROM (SELECT FROM systeme.inventaire_article x WHERE x."inventaireId" = $1 AND x."articleId" = ANY ($2::uuid[]) ORDER BY x."articleId" FOR NO KEY UPDATE) x
