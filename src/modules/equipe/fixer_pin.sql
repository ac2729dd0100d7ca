-- Sets the code of a person at the till: $2 Argon2id for the server, or NULL to take it away. $1 user.
UPDATE "User" SET "pinHash" = $2 WHERE id = $1
