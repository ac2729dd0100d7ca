-- An effect to carry out after the commit. $1 company, $2 id, $3 topic, $4 payload, $5 now.
INSERT INTO systeme.outbox ("entrepriseId", id, topic, payload, created_at, next_attempt_at)
VALUES ($1, $2, $3, $4::jsonb, $5, $5)
