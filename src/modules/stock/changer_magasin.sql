-- Opens or closes a store. $1 store, $2 state.
UPDATE "Store" SET status = $2 WHERE id = $1 RETURNING version
