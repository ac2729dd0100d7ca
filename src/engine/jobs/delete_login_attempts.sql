-- Counters of tries whose window and block were over before $1, $2 at most. Served by login_attempt_window_start_idx.
DELETE FROM systeme.login_attempt a
USING (SELECT o.key FROM systeme.login_attempt o
       WHERE o.window_start < $1::timestamptz AND (o.blocked_until IS NULL OR o.blocked_until < $1::timestamptz)
       ORDER BY o.window_start LIMIT $2::int FOR UPDATE SKIP LOCKED) old
WHERE a.key = old.key
