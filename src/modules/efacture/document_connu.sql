-- Whether there is such a document. $1 document.
SELECT d.id FROM "Document" d WHERE d.id = $1
