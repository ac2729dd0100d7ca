-- Notes a login and tells whether the account is active. $1 user, $2 now.
UPDATE "User" SET "derniereConnexionAt" = $2::timestamptz WHERE id = $1::uuid RETURNING status
