-- Moves the stock of a document, or of none (R-STK-1). $1 tenant, $2 store, $3 document, $4 user, $5 type of movement,
-- $6 articles, $7 signed quantities, $8 ids of the movements. Fails with 40001 when a store would go below its guard without leave.
SELECT systeme.move_stock($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6::uuid[], $7::int[], $8::uuid[])
