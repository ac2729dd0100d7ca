-- Locks the articles of a count in the order of their ids (R-STK-1). $1 count.
SELECT count(*) FROM (
    SELECT FROM "Article" a WHERE a.id IN (SELECT x."articleId" FROM systeme.inventaire_article x WHERE x."inventaireId" = $1)
    ORDER BY a.id FOR NO KEY UPDATE) a
