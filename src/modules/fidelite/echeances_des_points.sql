-- What a client may spend, by last day, the first to end first. $1 client, $2 moment, $3 rows at most.
SELECT (m."dateExpiration" AT TIME ZONE p."fuseauHoraire")::date AS jour, sum(m.reste) AS points
FROM "MouvementPoints" m
JOIN "ParametresEntreprise" p ON p."entrepriseId" = m."entrepriseId"
WHERE m."clientId" = $1 AND m.reste > 0 AND (m."dateExpiration" IS NULL OR m."dateExpiration" > $2::timestamptz)
GROUP BY 1
ORDER BY 1 NULLS LAST
LIMIT $3::integer
