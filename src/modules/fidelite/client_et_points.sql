-- A client and what he may spend, under lock. $1 client, $2 moment. One row, or none for another tenant's.
SELECT c.id, c.points_solde,
       (SELECT coalesce(sum(m.reste), 0) FROM "MouvementPoints" m
        WHERE m."entrepriseId" = c."entrepriseId" AND m."clientId" = c.id AND m.reste > 0
          AND (m."dateExpiration" IS NULL OR m."dateExpiration" > $2::timestamptz)) AS disponibles
FROM "Client" c WHERE c.id = $1
FOR NO KEY UPDATE OF c
