-- The stored page of a document. $1 document. One row for a document of this tenant: its number, whether it is issued,
-- the bytes and their SHA-256 when the page was rendered before.
SELECT d.numero, d.statut <> 'BROUILLON' AS emis, f.bytes, encode(f.sha256, 'hex'), d.type
FROM "Document" d
LEFT JOIN systeme.file f ON f."entrepriseId" = d."entrepriseId" AND f.modele = 'Document' AND f.modele_id = d.id
    AND f.kind = 'PDF' AND f.numero_version = d."numeroVersion"
WHERE d.id = $1
