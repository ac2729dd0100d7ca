-- A session begins or ends to be counted. $1 session, $2 state, $3 what the count keeps besides.
UPDATE "RegisterSession" SET statut = $2, comptage = comptage || $3::jsonb WHERE id = $1
