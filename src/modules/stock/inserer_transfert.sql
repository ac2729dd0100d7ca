-- A new draft. $1 id, $2 tenant, $3 source, $4 destination, $5 user, $6 note.
INSERT INTO "StockTransfer" (id, "entrepriseId", "storeSourceId", "storeDestinationId", "createdBy", note)
VALUES ($1, $2, $3, $4, $5, $6) RETURNING version
