-- Somebody looked at a flag. $1 flag, $2 user, $3 now, $4 what was found. Its register, or no row
-- when there is nothing left to treat.
UPDATE systeme.caisse_anomalie SET "traiteeParId" = $2, "traiteeAt" = $3, note = $4
WHERE id = $1 AND "traiteeAt" IS NULL
RETURNING "registerId"
