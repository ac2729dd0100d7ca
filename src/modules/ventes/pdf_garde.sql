-- The stored page of a document. $1 document, $2 version of a quote, or null for the last. One row for a document of this
-- tenant: its number, whether it is issued, the bytes and their SHA-256 when the page was rendered before, its version.
SELECT coalesce(d.numero, d."numeroReserve"), d.statut <> 'BROUILLON' AS emis, f.bytes, encode(f.sha256, 'hex'), d.type,
       d."numeroVersion"
FROM "Document" d
LEFT JOIN systeme.file f ON f."entrepriseId" = d."entrepriseId" AND f.modele = 'Document' AND f.modele_id = d.id
    AND f.kind = 'PDF' AND f.numero_version = coalesce($2::integer, d."numeroVersion")
WHERE d.id = $1
