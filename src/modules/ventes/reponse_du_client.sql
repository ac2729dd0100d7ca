-- What the client answered to the last version of a quote. $1 quote. One row or none.
SELECT a.reponse, a.par, a.date, a.motif, a.preuve
FROM systeme.document_acceptation a
JOIN "Document" d ON d."entrepriseId" = a."entrepriseId" AND d.id = a."documentId" AND d."numeroVersion" = a."numeroVersion"
WHERE a."documentId" = $1
