-- The keys of the company, newest first, without their secret. At most 500.
SELECT k.id, k.name, k.prefix, to_json(k.scopes)::text,
       to_char(k.expires_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), to_char(k.last_used_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       to_char(k.created_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), k.created_by
FROM systeme.api_key k
WHERE k.revoked_at IS NULL
ORDER BY k.created_at DESC, k.id DESC
LIMIT 500
