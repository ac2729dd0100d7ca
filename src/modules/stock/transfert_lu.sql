-- A transfer, locked for a step of its life. $1 transfer.
SELECT t.numero, t."storeSourceId", t."storeDestinationId", t.statut, t.version, t.note FROM "StockTransfer" t WHERE t.id = $1 FOR NO KEY UPDATE
