-- Tickets parked in the store of a register, oldest first. $1 register. The first 500.
SELECT a.id, a.libelle, a.contenu::text, a."registerId", to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
       concat_ws(' ', u.prenom, u.nom) AS par
FROM "Register" r
JOIN systeme.caisse_attente a ON a."entrepriseId" = r."entrepriseId" AND a."storeId" = r."storeId"
LEFT JOIN "User" u ON u."entrepriseId" = a."entrepriseId" AND u.id = a."parId"
WHERE r.id = $1
ORDER BY a.at, a.id
LIMIT 500
