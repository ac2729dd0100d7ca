-- Promises the goods of a transfer at its source, or gives them back. $1 tenant, $2 transfer, $3 1 or -1.
SELECT systeme.hold_stock($1::uuid, $2::uuid, $3::int)
