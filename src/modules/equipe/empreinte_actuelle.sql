-- The password hash of a user of this company. $1 user. One row or none.
SELECT c.password_hash FROM "User" u, systeme.find_credential(u.email) c WHERE u.id = $1::uuid AND c.user_id = u.id
