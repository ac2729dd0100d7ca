-- Whether a store exists. $1 store.
SELECT s.id FROM "Store" s WHERE s.id = $1
