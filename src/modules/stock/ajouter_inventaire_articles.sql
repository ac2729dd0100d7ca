-- Articles found in the store that the count of the whole of it did not know of. $1 tenant, $2 count, $3 articles.
INSERT INTO systeme.inventaire_article ("entrepriseId", "inventaireId", "articleId")
SELECT DISTINCT $1::uuid, $2::uuid, a FROM unnest($3::uuid[]) a ORDER BY 3 ON CONFLICT DO NOTHING
