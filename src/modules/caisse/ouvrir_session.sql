-- Opens a session. $1 tenant, $2 id, $3 register, $4 number, $5 user, $6 float, $7 count, $8 day, $9 now. Late tickets of the
-- register become its own.
WITH session AS (
    INSERT INTO "RegisterSession" ("entrepriseId", id, "registerId", numero, "ouvertParId", "fondDeCaisse", comptage, jour, "ouverteAt")
    VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9)
    RETURNING id
)
SELECT id FROM session
