-- What keeps an invoice from being replaced: an issued credit note, or an invoice that replaces it, draft or not. $1
-- invoice.
SELECT k.nature
FROM systeme.document_lien k
JOIN "Document" d ON d."entrepriseId" = k."entrepriseId" AND d.id = k."documentId"
WHERE k."cibleId" = $1 AND (k.nature = 'REMPLACE' OR (k.nature = 'AVOIR_DE' AND d.statut <> 'BROUILLON'))
ORDER BY k.nature
LIMIT 1
