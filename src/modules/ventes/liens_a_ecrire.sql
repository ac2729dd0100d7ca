-- The documents that a document refers to, in the order of their dates. $1 document.
SELECT l.nature, c.type, c.numero, c."dateEmission"
FROM systeme.document_lien l
JOIN "Document" c ON c."entrepriseId" = l."entrepriseId" AND c.id = l."cibleId"
WHERE l."documentId" = $1 AND c.numero IS NOT NULL
ORDER BY c."dateEmission", c.numero
