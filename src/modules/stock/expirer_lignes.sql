-- Frees all that lines of orders still hold. $1 tenant, $2 lines.
SELECT systeme.release_stock($1::uuid, $2::uuid[], NULL)
