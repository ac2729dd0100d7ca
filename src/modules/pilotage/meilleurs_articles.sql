-- The articles of most sales in a period: id, reference, name, quantity, net of their lines. Deposits sell nothing, credit notes and
-- invoices that were replaced take back. $1 from, $2 to, $3 store or NULL, $4 how many.
WITH pieces AS (
    SELECT d.id, CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END AS sens
    FROM "Document" d
    WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'AVOIR', 'TICKET')
      AND d."dateEmission" BETWEEN $1::date AND $2::date AND ($3::uuid IS NULL OR d."storeId" = $3)
    UNION ALL
    SELECT o.id, -1
    FROM systeme.document_lien k
    JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
    JOIN "Document" o ON o."entrepriseId" = k."entrepriseId" AND o.id = k."cibleId"
    WHERE k.nature = 'REMPLACE' AND n.numero IS NOT NULL AND n."dateEmission" BETWEEN $1::date AND $2::date
      AND ($3::uuid IS NULL OR o."storeId" = $3)
), parts AS (
    SELECT l."articleId" AS article, p.sens, sum(l.quantite) AS quantite, sum(l.montant_ht) AS ht
    FROM pieces p
    JOIN "LigneDocument" l ON l."documentId" = p.id
    WHERE l."articleId" IS NOT NULL AND l.type IN ('ARTICLE', 'LIBRE')
    GROUP BY 1, 2
), premiers AS (
    SELECT p.article, sum(p.sens * p.quantite) AS quantite, sum(p.sens * p.ht) AS ht
    FROM parts p
    GROUP BY 1 HAVING sum(p.sens * p.ht) > 0 ORDER BY 3 DESC, 1 LIMIT $4::int
)
SELECT p.article, coalesce(a.reference, ''), a.nom, p.quantite, p.ht
FROM premiers p
JOIN "Article" a ON a.id = p.article
ORDER BY p.ht DESC, p.article
