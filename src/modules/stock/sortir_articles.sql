-- What leaves with several documents, in their order (R-STK-1). $1 tenant, then one array a column: stores, documents, users, articles,
-- quantities below zero, ids of the movements, true where the goods have left already. Fails with 40001 when one of the others would
-- bring a store below its guard without leave.
SELECT systeme.move_goods($1::uuid, 'VENTE', $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::int[], $7::uuid[], $8::boolean[])
