-- Proves inside a transaction that an API key still holds, and notes its use once a minute at most.
-- $1 key, $2 now. The stamp, or no row.
WITH note AS (
    UPDATE systeme.api_key SET last_used_at = $2::timestamptz
    WHERE id = $1::uuid AND (last_used_at IS NULL OR last_used_at < $2::timestamptz - interval '1 minute')
)
SELECT u.status, u.version, coalesce(p.version, 0)
FROM systeme.api_key k
JOIN "User" u ON u."entrepriseId" = k."entrepriseId" AND u.id = k.created_by
LEFT JOIN "UserPermissions" p ON p."entrepriseId" = u."entrepriseId" AND p."userId" = u.id
WHERE k.id = $1::uuid AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2::timestamptz)
