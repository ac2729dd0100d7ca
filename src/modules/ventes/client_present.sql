-- Whether a client exists. $1 client, or null.
SELECT c.id FROM "Client" c WHERE c.id = $1::uuid
