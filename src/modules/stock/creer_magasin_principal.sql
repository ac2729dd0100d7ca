-- Creates the main store of a company. $1 id, $2 tenant, $3 nom.
INSERT INTO "Store" (id, "entrepriseId", nom, status, "isMainStore") VALUES ($1, $2, $3, 'ACTIF', true)
