-- The effect was sent. $1 effect, $2 now. Served by outbox_pk.
UPDATE systeme.outbox SET sent_at = $2::timestamptz, attempts = attempts + 1, error = NULL
WHERE id = $1::uuid AND sent_at IS NULL
