-- Ends an API key. $1 key, $2 now. One row when it was in force.
UPDATE systeme.api_key SET revoked_at = $2::timestamptz WHERE id = $1::uuid AND revoked_at IS NULL RETURNING name
