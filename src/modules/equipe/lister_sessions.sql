-- The sessions in force of a person, newest first. $1 user, $2 now. At most 200.
SELECT s.id, s.kind, to_char(s.created_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       to_char(s.expires_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), host(s.address), s.agent
FROM systeme.session s
WHERE s.user_id = $1::uuid AND s.revoked_at IS NULL AND s.expires_at > $2::timestamptz
ORDER BY s.created_at DESC, s.id DESC
LIMIT 200
