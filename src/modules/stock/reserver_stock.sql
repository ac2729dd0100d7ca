-- Reserves stock for the lines of an order. $1 tenant, $2 store, $3 order, $4 lines, $5 articles, $6 quantities, one
-- element a line. Fails with 40001 when a store has less available, without leave.
SELECT systeme.reserve_stock($1::uuid, $2::uuid, $3::uuid, $4::uuid[], $5::uuid[], $6::int[], NULL)
