-- Takes back one try. $1 key.
UPDATE systeme.login_attempt SET failures = greatest(0, failures - 1) WHERE key = $1::bytea
