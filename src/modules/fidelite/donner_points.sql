-- Gives points, a lot each. $1 tenant, $2 moment, $3 type, $4 ids, $5 clients, $6 documents, $7 points, $8 last days,
-- $9 reasons.
SELECT systeme.earn_points($1::uuid, $2::timestamptz, $3, $4::uuid[], $5::uuid[], $6::uuid[], $7::int[], $8::date[], $9::text[])
