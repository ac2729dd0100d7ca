-- What is left of each lot of points is what entered less what was taken from it, and no lot is below zero; what leaves says its lot
-- (R-FID-1, R-FID-2).
SELECT l."entrepriseId" AS entreprise, l."clientId" AS client, l.id AS mouvement,
       format('le lot de %s points dit qu''il en reste %s, ses mouvements en laissent %s', l.points, l.reste, l.points + coalesce(m.total, 0)) AS faute
FROM "MouvementPoints" l
LEFT JOIN (SELECT "entrepriseId", "lotId", sum(points) AS total
           FROM "MouvementPoints" WHERE "lotId" IS NOT NULL GROUP BY 1, 2) m ON m."entrepriseId" = l."entrepriseId" AND m."lotId" = l.id
WHERE l.reste IS NOT NULL AND (l.reste <> l.points + coalesce(m.total, 0) OR l.reste < 0)
UNION ALL
SELECT m."entrepriseId", m."clientId", m.id, 'le mouvement n''est pas un lot et n''en dit aucun, ou celui d''un autre client'
FROM "MouvementPoints" m
LEFT JOIN "MouvementPoints" l ON l."entrepriseId" = m."entrepriseId" AND l.id = m."lotId" AND l."clientId" = m."clientId" AND l.reste IS NOT NULL
WHERE m.reste IS NULL AND l.id IS NULL
