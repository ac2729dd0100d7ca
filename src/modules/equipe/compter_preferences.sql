-- How many other preferences a person has. $1 user, $2 name.
SELECT count(*) FROM systeme.preference p WHERE p.user_id = $1::uuid AND p.cle <> $2::text
