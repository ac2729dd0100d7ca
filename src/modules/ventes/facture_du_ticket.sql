-- The invoice that was made of each ticket. $1 documents; those that are no tickets have none.
SELECT k."cibleId", n.numero
FROM systeme.document_lien k
JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
JOIN "Document" t ON t."entrepriseId" = k."entrepriseId" AND t.id = k."cibleId" AND t.type = 'TICKET'
WHERE k."cibleId" = ANY ($1::uuid[]) AND k.nature = 'REMPLACE'
