-- Takes points, lot by lot. $1 tenant, $2 moment, $3 type, $4 clients, $5 documents, $6 points, $7 reasons, $8 true to fail with
-- 40001 when a client has fewer, false to take what there is.
SELECT systeme.take_points($1::uuid, $2::timestamptz, $3, $4::uuid[], $5::uuid[], $6::int[], $7::text[], $8::boolean)
