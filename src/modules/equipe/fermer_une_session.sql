-- Ends one of a person's sessions. $1 session, $2 user, $3 now.
UPDATE systeme.session SET revoked_at = $3::timestamptz
WHERE id = $1::uuid AND user_id = $2::uuid AND revoked_at IS NULL AND expires_at > $3::timestamptz
RETURNING id
