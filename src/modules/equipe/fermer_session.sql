-- Ends a session. $1 session, $2 now.
UPDATE systeme.session SET revoked_at = $2::timestamptz WHERE id = $1::uuid AND revoked_at IS NULL
