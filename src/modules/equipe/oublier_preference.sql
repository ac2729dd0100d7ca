-- Forgets a preference. $1 user, $2 name.
DELETE FROM systeme.preference WHERE user_id = $1::uuid AND cle = $2::text
