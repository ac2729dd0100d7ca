-- A transfer as it is read. $1 transfer.
SELECT t.numero, t."storeSourceId", t."storeDestinationId", t.statut, t.version, t.note FROM "StockTransfer" t WHERE t.id = $1
