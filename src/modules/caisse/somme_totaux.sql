-- What the total of a month or a year says of the days or months since the last one. $1 register, $2 kind of the total, $3
-- kind of its parts, $4 its last day. Rows as those of `somme_tickets`.
WITH avant AS (
    SELECT p.contenu::jsonb AS c FROM systeme.piece_fiscale p
    WHERE p.register_id = $1 AND p.nature = $2 AND NOT p.ecole ORDER BY p.seq DESC LIMIT 1
), t AS MATERIALIZED (
    SELECT p.seq, p.contenu::jsonb AS c FROM systeme.piece_fiscale p
    WHERE p.register_id = $1 AND p.nature = $3 AND NOT p.ecole AND p.jour <= $4::date
      AND p.seq > (SELECT coalesce(max((c ->> 'last_part')::bigint), 0) FROM avant)
)
SELECT 'TAUX', v.key, sum(v.value::bigint), count(*) FROM t, jsonb_each_text(t.c -> 'vat') v GROUP BY v.key
UNION ALL
SELECT 'MOYEN', m.key, sum((m.value ->> 'amount')::bigint), sum((m.value ->> 'count')::bigint)
FROM t, jsonb_each(t.c -> 'means') m GROUP BY m.key
UNION ALL
SELECT 'TYPE', m.key, sum((m.value ->> 'amount')::bigint), sum((m.value ->> 'count')::bigint)
FROM t, jsonb_each(t.c -> 'types') m GROUP BY m.key
UNION ALL
SELECT 'ABSOLU', '', coalesce(sum((c ->> 'abs_total')::bigint), 0), coalesce(sum((c ->> 'tickets')::bigint), 0) FROM t
UNION ALL
SELECT 'PARTS', min(seq)::text, max(seq), count(*) FROM t HAVING count(*) > 0
UNION ALL
SELECT 'DEBUT', min(c ->> 'from'), 0, 0 FROM t HAVING count(*) > 0
UNION ALL
SELECT 'FIN', max(c ->> 'to'), 0, 0 FROM t HAVING count(*) > 0
UNION ALL
SELECT 'AVANT', c ->> 'to', (c ->> 'last_part')::bigint, 0 FROM avant
