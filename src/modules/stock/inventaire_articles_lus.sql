-- Where named articles of a count stand. $1 count, $2 articles.
SELECT e."articleId", a.reference, a.nom, e.passage, e.saisies, e.compte, e.attendu, e.ecart
FROM systeme.inventaire_etat e
JOIN "Article" a ON a."entrepriseId" = e."entrepriseId" AND a.id = e."articleId"
WHERE e."inventaireId" = $1 AND e."articleId" = ANY ($2::uuid[])
ORDER BY a.nom, a.id
