-- Who logs in with this address, before the tenant is known. $1 email. One row or none.
SELECT c.user_id, c.entreprise_id, c.password_hash FROM systeme.find_credential($1) c
