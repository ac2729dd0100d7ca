-- Locks a store against another count of it that opens; sales go on. What a statement after this one reads of counts stays so. $1 store.
SELECT s.id FROM "Store" s WHERE s.id = $1 FOR NO KEY UPDATE
