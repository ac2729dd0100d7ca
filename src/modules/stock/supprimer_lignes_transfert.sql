-- $1 transfer, a draft.
DELETE FROM "StockTransferItem" WHERE "transferId" = $1
