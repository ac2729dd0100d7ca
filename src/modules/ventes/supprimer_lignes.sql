-- Empties a draft before its lines are written anew. $1 document.
DELETE FROM "LigneDocument" WHERE "documentId" = $1
