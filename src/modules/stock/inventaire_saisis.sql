-- Entries resolved to articles, in order: by identifier, else by bar code, else by reference. $1 count, $2 identifiers,
-- $3 codes, one element an entry. Two articles that answer to one code are two. Last the other open count of the store that has the
-- article.
SELECT e.rang, coalesce(f.trouves, 0), f.id, f.nom, coalesce(f.suivi, false),
       EXISTS (SELECT FROM systeme.inventaire_article x WHERE x."inventaireId" = $1 AND x."articleId" = f.id),
       (SELECT min(n.numero) FROM systeme.inventaire c
        JOIN systeme.inventaire n ON n."entrepriseId" = c."entrepriseId" AND n."storeId" = c."storeId" AND n.id <> c.id AND n.statut = 'OUVERT'
        JOIN systeme.inventaire_article x ON x."entrepriseId" = n."entrepriseId" AND x."inventaireId" = n.id AND x."articleId" = f.id
        WHERE c.id = $1)
FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS e(article, code, rang)
LEFT JOIN LATERAL (
    SELECT count(*) AS trouves, (array_agg(a.id))[1] AS id, min(a.nom) AS nom, bool_and(a."suiviStock" AND a.type = 'PRODUIT') AS suivi
    FROM "Article" a
    WHERE CASE WHEN e.article IS NOT NULL THEN a.id = e.article ELSE a."codeBarres" @> ARRAY[e.code] OR a.reference = e.code END) f ON true
ORDER BY e.rang
