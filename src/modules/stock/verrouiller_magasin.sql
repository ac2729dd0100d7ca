-- Locks a store against all that enters it or leaves it: what a statement after this one reads of it stays so. $1 store.
SELECT s.id FROM "Store" s WHERE s.id = $1 FOR UPDATE
