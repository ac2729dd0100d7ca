-- Proves inside a transaction that a session still holds. $1 session, $2 now. The stamp, or no row.
SELECT u.status, u.version, coalesce(p.version, 0)
FROM systeme.session s
JOIN "User" u ON u."entrepriseId" = s."entrepriseId" AND u.id = s.user_id
LEFT JOIN "UserPermissions" p ON p."entrepriseId" = u."entrepriseId" AND p."userId" = u.id
WHERE s.id = $1::uuid AND s.revoked_at IS NULL AND s.expires_at > $2::timestamptz
