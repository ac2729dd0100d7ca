-- The logo that a document shows: the frozen one, or today's for a draft. $1 document.
SELECT f.bytes
FROM "Document" d
JOIN "ParametresEntreprise" p ON p."entrepriseId" = d."entrepriseId"
JOIN systeme.file f ON f."entrepriseId" = d."entrepriseId"
    AND f.id = CASE WHEN d.emetteur IS NULL THEN p.logo ELSE (d.emetteur ->> 'logo')::uuid END
WHERE d.id = $1
