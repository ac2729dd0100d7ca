-- Where a document stands, without a lock; columns of document_a_changer.sql. $1 document.
SELECT d.type, d.statut, d.version, d.numero, d."numeroVersion", d."dateEmission", d."dateValidite", d.empreinte, d."storeId"
FROM "Document" d
WHERE d.id = $1
