-- The articles of a count. $1 count, $2 which (TOUS, COMPTES, NON_COMPTES, ECARTS, A_RECOMPTER), $3 text sought or NULL, $4 rows
-- or NULL, $5 rows to skip.
SELECT e."articleId", a.reference, a.nom, to_json(a."codeBarres"), c.nom, e.passage, e.saisies, e.compte, e.attendu, e.ecart, e.raison,
       coalesce(x."coutUnitaire", a."coutMoyen", a.prix_achat), round(e.ecart * coalesce(x."coutUnitaire", a."coutMoyen", a.prix_achat), 2), count(*) OVER ()
FROM systeme.inventaire_etat e
JOIN systeme.inventaire_article x ON x."entrepriseId" = e."entrepriseId" AND x."inventaireId" = e."inventaireId" AND x."articleId" = e."articleId"
JOIN "Article" a ON a."entrepriseId" = e."entrepriseId" AND a.id = e."articleId"
LEFT JOIN "Categorie" c ON c."entrepriseId" = a."entrepriseId" AND c.id = a."categorieId"
WHERE e."inventaireId" = $1
  AND CASE $2 WHEN 'COMPTES' THEN e.compte IS NOT NULL WHEN 'NON_COMPTES' THEN e.compte IS NULL WHEN 'ECARTS' THEN e.ecart <> 0
              WHEN 'A_RECOMPTER' THEN e.raison IS NOT NULL ELSE true END
  AND ($3::text IS NULL OR a.recherche LIKE '%' || systeme.fold($3) || '%' OR a."codeBarres" @> ARRAY[$3])
ORDER BY a.nom, a.reference, a.id LIMIT $4 OFFSET $5
