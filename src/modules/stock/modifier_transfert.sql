-- A draft anew. $1 transfer, $2 source, $3 destination, $4 note.
UPDATE "StockTransfer" SET "storeSourceId" = $2, "storeDestinationId" = $3, note = $4 WHERE id = $1 RETURNING version
