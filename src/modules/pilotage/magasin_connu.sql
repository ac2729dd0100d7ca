-- Whether the store is one of the company. $1 store.
SELECT EXISTS (SELECT FROM "Store" s WHERE s.id = $1::uuid)
