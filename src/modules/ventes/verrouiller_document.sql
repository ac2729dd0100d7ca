-- Locks a document until the end of the transaction. $1 id. One row, or none for another tenant's.
SELECT d.type, d.statut, d.version, d."numeroReserve" IS NOT NULL AS numerote
FROM "Document" d
WHERE d.id = $1
FOR NO KEY UPDATE
