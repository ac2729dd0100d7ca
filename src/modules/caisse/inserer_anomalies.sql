-- What tickets have unusual. $1 tenant, $2 now, $3 a JSON array of objects.
INSERT INTO systeme.caisse_anomalie ("entrepriseId", id, "registerId", "sessionId", "documentId", code, detail, at)
SELECT $1, a.id, a."registerId", a."sessionId", a."documentId", a.code, a.detail, $2
FROM json_to_recordset($3::json) AS a (id uuid, "registerId" uuid, "sessionId" uuid, "documentId" uuid, code text, detail text)
