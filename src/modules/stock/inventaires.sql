-- Counts, the last opened first, with how far they are. $1 store or NULL, $2 state or NULL, $3 count or NULL, $4 rows, $5 rows to skip.
SELECT n.id, n.numero, n."storeId", s.nom, n.libelle, n.portee, n.statut, n.aveugle, n.tolerance,
       to_char(n."ouvertAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), to_char(n."termineAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       nullif(concat_ws(' ', u.prenom, u.nom), ''), p.articles, p.comptes, count(*) OVER ()
FROM systeme.inventaire n
JOIN "Store" s ON s."entrepriseId" = n."entrepriseId" AND s.id = n."storeId"
LEFT JOIN "User" u ON u."entrepriseId" = n."entrepriseId" AND u.id = n."ouvertParId"
CROSS JOIN LATERAL (
    SELECT count(*) AS articles,
           count(*) FILTER (WHERE x.compte IS NOT NULL
                                  OR EXISTS (SELECT FROM systeme.inventaire_saisie e
                                             WHERE e."entrepriseId" = x."entrepriseId" AND e."inventaireId" = x."inventaireId"
                                               AND e."articleId" = x."articleId" AND e.passage = x.passage)) AS comptes
    FROM systeme.inventaire_article x WHERE x."entrepriseId" = n."entrepriseId" AND x."inventaireId" = n.id) p
WHERE ($1::uuid IS NULL OR n."storeId" = $1) AND ($2::text IS NULL OR n.statut = $2) AND ($3::uuid IS NULL OR n.id = $3)
ORDER BY n."ouvertAt" DESC, n.id DESC LIMIT $4 OFFSET $5
