-- The preferences of a person, by name. $1 user.
SELECT p.cle, p.valeur::text, to_char(p.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
FROM systeme.preference p
WHERE p.user_id = $1::uuid
ORDER BY p.cle
