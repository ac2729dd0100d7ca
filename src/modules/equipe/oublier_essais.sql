-- Forgets the tries of a key. $1 key.
DELETE FROM systeme.login_attempt WHERE key = $1::bytea
