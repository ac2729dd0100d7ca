-- The declaration that stands for a period. $1 flow, $2 first day, $3 last day.
SELECT e.id, e.rang, e.empreinte, e.transmise_at IS NOT NULL
FROM systeme.ereporting e
WHERE e.flux = $1 AND e.du = $2 AND e.au = $3
ORDER BY e.rang DESC LIMIT 1
