-- What the device still held when the count was prepared. $1 session.
SELECT coalesce((s.comptage ->> 'enAttenteAppareil')::bigint, 0) FROM "RegisterSession" s WHERE s.id = $1
