-- The documents that a document refers to, in the order of their dates: those it comes from, and the deposits that an
-- invoice deducts (ACOMPTE_DE). One that replaces another names that one alone (BR-FR-CO, type 384). $1 document.
SELECT l.nature, c.type, c.numero, c."dateEmission"
FROM (
    SELECT k."entrepriseId", k.nature, k."cibleId" FROM systeme.document_lien k
    WHERE k."documentId" = $1 AND k.nature <> 'ACOMPTE_DE'
    UNION
    SELECT a."entrepriseId", 'ACOMPTE_DE', a."acompteId"
    FROM systeme.document_acompte a
    JOIN "Document" d ON d."entrepriseId" = a."entrepriseId" AND d.id = a."documentId" AND d.type = 'FACTURE'
    WHERE a."documentId" = $1
      AND NOT EXISTS (SELECT FROM systeme.document_lien r WHERE r."documentId" = $1 AND r.nature = 'REMPLACE')
) l
JOIN "Document" c ON c."entrepriseId" = l."entrepriseId" AND c.id = l."cibleId"
WHERE c.numero IS NOT NULL
ORDER BY c."dateEmission", c.numero
