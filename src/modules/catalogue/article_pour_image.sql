-- The article whose image is about to change, held until then. $1 article.
SELECT a.id FROM "Article" a WHERE a.id = $1::uuid FOR NO KEY UPDATE
