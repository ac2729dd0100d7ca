-- Jobs done before $1, $2 at most. Served by job_done_at_idx.
DELETE FROM systeme.job j
USING (SELECT o.id FROM systeme.job o
       WHERE o.done_at < $1::timestamptz
       ORDER BY o.done_at LIMIT $2::int FOR UPDATE SKIP LOCKED) old
WHERE j.id = old.id
