-- Locks the client of a document, before the document. $1 document. One row, or none without client.
SELECT c.id FROM "Client" c
WHERE c.id = (SELECT d."clientId" FROM "Document" d WHERE d.id = $1)
FOR NO KEY UPDATE OF c
