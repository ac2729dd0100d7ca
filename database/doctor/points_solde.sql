-- The points of a client are the sum of their movements (R-FID).
SELECT c."entrepriseId" AS entreprise, c.id AS client,
       format('le client a %s points, ses mouvements en font %s', c.points_solde, coalesce(m.total, 0)) AS faute
FROM "Client" c
LEFT JOIN (SELECT "entrepriseId", "clientId", sum(points) AS total
           FROM "MouvementPoints" GROUP BY 1, 2) m ON m."entrepriseId" = c."entrepriseId" AND m."clientId" = c.id
WHERE c.points_solde <> coalesce(m.total, 0)
