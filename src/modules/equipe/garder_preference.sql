-- Keeps a preference; the last to write wins. $1 tenant, $2 user, $3 name, $4 value (JSON text), $5 now.
INSERT INTO systeme.preference ("entrepriseId", user_id, cle, valeur, updated_at)
VALUES ($1::uuid, $2::uuid, $3::text, $4::text::json, $5::timestamptz)
ON CONFLICT ON CONSTRAINT preference_pk DO UPDATE SET valeur = excluded.valeur, updated_at = excluded.updated_at
