-- Takes a parked ticket of the same store: only one till gets it. $1 register, $2 parked ticket.
DELETE FROM systeme.caisse_attente a USING "Register" r
WHERE a.id = $2 AND r.id = $1 AND a."storeId" = r."storeId"
RETURNING a.id, a.libelle, a.contenu::text
