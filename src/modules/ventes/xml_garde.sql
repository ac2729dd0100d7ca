-- The stored XML of a document. $1 document, $2 kind (XML for CII, UBL). One row for a document of this tenant: its
-- number, whether it is issued, its type, and the bytes with their SHA-256 when it was written before.
SELECT d.numero, d.statut <> 'BROUILLON' AS emis, d.type, f.bytes, encode(f.sha256, 'hex')
FROM "Document" d
LEFT JOIN systeme.file f ON f."entrepriseId" = d."entrepriseId" AND f.modele = 'Document' AND f.modele_id = d.id
    AND f.kind = $2 AND f.numero_version = d."numeroVersion"
WHERE d.id = $1
