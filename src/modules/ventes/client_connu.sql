-- Whether a client exists, and the last closed day; locks the client, so that two acts on his documents take turns instead of
-- blocking each other. $1 client. One row, or none for another tenant's.
SELECT c.id, (SELECT max(p."jusquAu") FROM systeme.periode_close p WHERE p."entrepriseId" = c."entrepriseId")
FROM "Client" c WHERE c.id = $1
FOR NO KEY UPDATE OF c
