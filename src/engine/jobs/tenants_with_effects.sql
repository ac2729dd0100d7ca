-- Companies that have an effect to send. $1 now, $2 how many at most. Served by outbox_order_idx.
SELECT t FROM systeme.tenants_with_effects($1::timestamptz, $2::int) AS t
