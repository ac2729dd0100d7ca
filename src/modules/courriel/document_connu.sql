-- Whether a document is this company's. $1 document. One row or none.
SELECT d.id FROM "Document" d WHERE d.id = $1
