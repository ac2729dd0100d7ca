-- The effect was not sent. $1 effect, $2 why, $3 next attempt; NULL gives it up. Served by outbox_pk.
UPDATE systeme.outbox
SET attempts = attempts + 1, error = $2::text, next_attempt_at = coalesce($3::timestamptz, 'infinity')
WHERE id = $1::uuid AND sent_at IS NULL
