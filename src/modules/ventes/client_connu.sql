-- Whether a client exists, and the last closed day. $1 client. One row, or none for another tenant's.
SELECT c.id, (SELECT max(p."jusquAu") FROM systeme.periode_close p WHERE p."entrepriseId" = c."entrepriseId")
FROM "Client" c WHERE c.id = $1
