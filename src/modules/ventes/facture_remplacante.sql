-- The invoice that stands in the place of each replaced one (384), the last where that was replaced too. $1 documents; those
-- that were not replaced, and tickets, have none.
WITH RECURSIVE suite AS (
    SELECT d."entrepriseId", d.id AS remplacee, d.id AS remplacante, 0 AS rang
    FROM "Document" d
    WHERE d.id = ANY ($1::uuid[]) AND d.type = 'FACTURE'
    UNION ALL
    SELECT s."entrepriseId", s.remplacee, n.id, s.rang + 1
    FROM suite s
    JOIN systeme.document_lien k ON k."entrepriseId" = s."entrepriseId" AND k."cibleId" = s.remplacante AND k.nature = 'REMPLACE'
    JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId" AND n.numero IS NOT NULL
)
SELECT DISTINCT ON (s.remplacee) s.remplacee, s.remplacante
FROM suite s
WHERE s.rang > 0
ORDER BY s.remplacee, s.rang DESC
