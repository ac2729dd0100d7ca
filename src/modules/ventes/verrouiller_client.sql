-- Locks a client, before the documents that move his points. $1 client. One row or none.
SELECT c.id FROM "Client" c WHERE c.id = $1 FOR NO KEY UPDATE
