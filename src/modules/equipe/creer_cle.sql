-- Stores an API key. $1 id, $2 tenant, $3 maker, $4 name, $5 first characters, $6 SHA-256 of the key, $7 scopes, $8 end.
INSERT INTO systeme.api_key (id, "entrepriseId", created_by, name, prefix, token_hash, scopes, expires_at, created_at)
VALUES ($1, $2, $3, $4, $5, $6::bytea, $7::text[], $8::timestamptz, $9::timestamptz)
