-- Effects sent before $1, $2 at most. Those given up stay. Served by outbox_sent_at_idx.
DELETE FROM systeme.outbox e
USING (SELECT o.id FROM systeme.outbox o
       WHERE o.sent_at < $1::timestamptz
       ORDER BY o.sent_at LIMIT $2::int FOR UPDATE SKIP LOCKED) old
WHERE e.id = old.id
