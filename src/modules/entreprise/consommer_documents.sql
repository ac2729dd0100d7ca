-- Counts documents of the month, under the limit (R-ENT-2). $1 id of a first row, $2 tenant, $3 first day of the month,
-- $4 limit, $5 how many. Fails with 40001 when parallel requests took the last ones: the caller looks again and refuses.
SELECT systeme.consume_documents($1::uuid, $2::uuid, $3::date, $4::int, $5::int)
