-- Deletes a draft; its lines and links go with it. $1 document.
DELETE FROM "Document" WHERE id = $1
