-- Moves the stock of a document (R-STK-1). $1 tenant, $2 store, $3 document, $4 user, $5 type of movement,
-- $6 articles, $7 signed quantities, $8 ids of the movements, $9 true when the goods have left already. Otherwise fails with
-- 40001 when a store would go below zero without leave.
SELECT systeme.move_stock($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6::uuid[], $7::int[], $8::uuid[], $9::boolean)
