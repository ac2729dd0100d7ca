-- Sets the password of a user of this tenant. $1 user, $2 tenant, $3 email, $4 Argon2id hash.
SELECT systeme.set_credential($1::uuid, $2::uuid, $3, $4)
