-- Keeps what could not be recorded, once. $1 tenant, $2 now, $3 a JSON array of objects.
INSERT INTO systeme.caisse_quarantaine ("entrepriseId", id, "registerId", "ticketId", "sequenceLocale", corps, "contenuSha256", motifs, "recuAt")
SELECT $1, q.id, q."registerId", q."ticketId", q."sequenceLocale", q.corps, q."contenuSha256", q.motifs, $2
FROM json_to_recordset($3::json) AS q (id uuid, "registerId" uuid, "ticketId" uuid, "sequenceLocale" bigint, corps text,
    "contenuSha256" bytea, motifs jsonb)
ON CONFLICT ("entrepriseId", "registerId", "contenuSha256") DO NOTHING
