-- The session of a token, before the tenant is known. $1 SHA-256 of the token, $2 now. One row or none.
SELECT s.id, s.entreprise_id, s.user_id
FROM systeme.find_session($1::bytea) s
WHERE s.expires_at > $2::timestamptz
