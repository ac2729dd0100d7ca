-- Flags of tickets, newest first. $1 register or NULL for all, $2 true for those that are treated too. The last 500.
SELECT a.id, a."registerId", r.nom, a."sessionId", a."documentId", d.numero, a.code, a.detail,
       to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, a.note,
       to_char(a."traiteeAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS traitee
FROM systeme.caisse_anomalie a
JOIN "Register" r ON r."entrepriseId" = a."entrepriseId" AND r.id = a."registerId"
LEFT JOIN "Document" d ON d."entrepriseId" = a."entrepriseId" AND d.id = a."documentId"
WHERE ($1::uuid IS NULL OR a."registerId" = $1::uuid) AND ($2::boolean OR a."traiteeAt" IS NULL)
ORDER BY a.at DESC, a.id DESC
LIMIT 500
