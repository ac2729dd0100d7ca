-- Answers kept for repeated requests, made before $1, $2 at most. Served by idempotency_created_at_idx.
DELETE FROM systeme.idempotency i
USING (SELECT o.user_id, o.key FROM systeme.idempotency o
       WHERE o.created_at < $1::timestamptz
       ORDER BY o.created_at LIMIT $2::int FOR UPDATE SKIP LOCKED) old
WHERE i.user_id = old.user_id AND i.key = old.key
