-- Approvals that requests show, under lock: each serves once. $1 approvals, $2 now.
SELECT a.id, a."registerId", a.objet, a.valeur
FROM systeme.caisse_approbation a
WHERE a.id = ANY ($1::uuid[]) AND a."utiliseeAt" IS NULL AND a."expireAt" > $2
ORDER BY a.id
FOR NO KEY UPDATE
