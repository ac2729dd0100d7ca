-- The versions of a quote that were replaced, oldest first. $1 quote.
SELECT v."numeroVersion", v.numero, encode(v.empreinte, 'hex'), to_char(v."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       v.contenu::text
FROM systeme.document_version v
WHERE v."documentId" = $1
ORDER BY v."numeroVersion"
