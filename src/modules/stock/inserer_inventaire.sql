-- Opens a count. $1 tenant, $2 id, $3 store, $4 name, $5 scope, $6 blind, $7 tolerance, $8 user, $9 year of its number.
INSERT INTO systeme.inventaire ("entrepriseId", id, numero, "storeId", libelle, portee, aveugle, tolerance, "ouvertParId")
VALUES ($1, $2, systeme.next_stock_number($1::uuid, 'INV', $9::int), $3, $4, $5, $6, $7, $8) RETURNING numero
