-- The sums of a count: articles, counted, different, to count again, units found and lacking, value of the differences. $1 count.
SELECT count(*), count(e.compte), count(*) FILTER (WHERE e.ecart <> 0), count(e.raison),
       coalesce(sum(e.ecart) FILTER (WHERE e.ecart > 0), 0), coalesce(-sum(e.ecart) FILTER (WHERE e.ecart < 0), 0),
       coalesce(sum(round(e.ecart * coalesce(x."coutUnitaire", a."coutMoyen", a.prix_achat), 2)), 0)
FROM systeme.inventaire_etat e
JOIN systeme.inventaire_article x ON x."entrepriseId" = e."entrepriseId" AND x."inventaireId" = e."inventaireId" AND x."articleId" = e."articleId"
JOIN "Article" a ON a."entrepriseId" = e."entrepriseId" AND a.id = e."articleId"
WHERE e."inventaireId" = $1
