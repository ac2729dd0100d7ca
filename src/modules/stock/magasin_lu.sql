-- A store. $1 store.
SELECT s.id, s.nom, s.status, s."isMainStore" FROM "Store" s WHERE s.id = $1
