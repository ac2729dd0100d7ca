-- What tickets of a client earned, less what their part paid in points does not earn, and the client's balance. $1 documents. A row
-- for each that has a client; what a credit note takes back is not said here.
SELECT d.id, CASE d.type WHEN 'TICKET' THEN (SELECT sum(m.points) FROM "MouvementPoints" m
           WHERE m."entrepriseId" = d."entrepriseId" AND m."documentId" = d.id AND m.type <> 'UTILISATION') END AS gagnes,
       c.points_solde
FROM "Document" d
JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
WHERE d.id = ANY ($1::uuid[])
