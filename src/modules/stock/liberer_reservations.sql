-- Takes quantities out of the reservations of lines, at most what is left of each. $1 tenant, $2 lines, $3 quantities.
SELECT systeme.release_stock($1::uuid, $2::uuid[], $3::int[])
