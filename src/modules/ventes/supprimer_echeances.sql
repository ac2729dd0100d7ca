-- Removes the terms of a draft before others are written. $1 document.
DELETE FROM systeme.echeance WHERE "documentId" = $1
