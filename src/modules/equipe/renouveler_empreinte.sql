-- Stores a password hashed anew at login, unless it was changed meanwhile.
-- $1 user, $2 tenant, $3 email, $4 new hash, $5 hash that was verified.
SELECT systeme.set_credential($1::uuid, $2::uuid, $3, $4) FROM systeme.find_credential($3) c WHERE c.password_hash = $5
