-- The API key of a token, before the tenant is known. $1 SHA-256 of the token, $2 now. One row or none.
SELECT k.id, k.entreprise_id, k.user_id
FROM systeme.find_api_key($1::bytea) k
WHERE k.expires_at IS NULL OR k.expires_at > $2::timestamptz
