-- Opens a session. $1 id, $2 tenant, $3 user, $4 SHA-256 of the token, $5 kind, $6 now, $7 end, $8 address, $9 agent.
INSERT INTO systeme.session (id, "entrepriseId", user_id, token_hash, kind, created_at, expires_at, address, agent)
VALUES ($1, $2, $3, $4::bytea, $5, $6, $7, $8::inet, $9)
