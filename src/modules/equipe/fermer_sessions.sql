-- Ends the sessions of a user except one. $1 user, $2 session to keep or NULL, $3 now.
UPDATE systeme.session SET revoked_at = $3::timestamptz
WHERE user_id = $1::uuid AND revoked_at IS NULL AND expires_at > $3::timestamptz AND id IS DISTINCT FROM $2::uuid
