-- Sessions that ended before $1, by expiry or by hand, $2 at most. Served by session_ended_idx.
DELETE FROM systeme.session s
USING (SELECT o.id FROM systeme.session o
       WHERE least(o.expires_at, o.revoked_at) < $1::timestamptz
       ORDER BY least(o.expires_at, o.revoked_at) LIMIT $2::int FOR UPDATE SKIP LOCKED) old
WHERE s.id = old.id
