-- Gives back what sales spent, into the lots it came from. $1 tenant, $2 moment, $3 clients, $4 documents, $5 points, $6 reasons.
SELECT systeme.return_points($1::uuid, $2::timestamptz, $3::uuid[], $4::uuid[], $5::int[], $6::text[])
