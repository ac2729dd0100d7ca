-- What a step of a document's life must know. $1 document. Locks it. One row, or none for another tenant's.
SELECT d.type, d.statut, d.version, d.numero, d."numeroVersion", d."dateEmission", d."dateValidite", d.empreinte, d."storeId"
FROM "Document" d
WHERE d.id = $1
FOR NO KEY UPDATE
