-- What a day's total says of the tickets after the last one, training apart. $1 register. Rows: what, key, amount, number:
-- TAUX by rate, MOYEN by means of payment, TYPE by type, ABSOLU the sum of absolute values, PARTS the first and last number,
-- BORNES the hours of the first and the last; AVANT the end of the total before. The index finds the day among
-- all those of the register: both ends are said, and `coalesce` outside of the subquery would hide one from it (RLS).
WITH avant AS (
    SELECT p.contenu::jsonb AS c FROM systeme.piece_fiscale p
    WHERE p.register_id = $1 AND p.nature = 'JOUR' AND NOT p.ecole ORDER BY p.seq DESC LIMIT 1
), t AS MATERIALIZED (
    SELECT p.seq, p.heure, p.contenu::jsonb AS c FROM systeme.piece_fiscale p
    WHERE p.register_id = $1 AND p.nature = 'TICKET' AND NOT p.ecole
      AND p.seq > (SELECT coalesce(max((c ->> 'last_part')::bigint), 0) FROM avant)
      AND p.seq <= (SELECT h.seq FROM systeme.caisse_chaine h WHERE h.register_id = $1 AND h.nature = 'TICKET' AND NOT h.ecole)
)
SELECT 'TAUX', v.key, sum(v.value::bigint), count(*) FROM t, jsonb_each_text(t.c -> 'vat') v GROUP BY v.key
UNION ALL
SELECT 'MOYEN', p ->> 'mean', sum((p ->> 'amount')::bigint), count(*) FROM t, jsonb_array_elements(t.c -> 'payments') p GROUP BY 2
UNION ALL
SELECT 'TYPE', c ->> 'type', sum((c ->> 'total')::bigint), count(*) FROM t GROUP BY 2
UNION ALL
SELECT 'ABSOLU', '', coalesce(sum(abs((c ->> 'total')::bigint)), 0), count(*) FROM t
UNION ALL
SELECT 'PARTS', min(seq)::text, max(seq), count(*) FROM t HAVING count(*) > 0
UNION ALL
SELECT 'DEBUT', min(heure), 0, 0 FROM t HAVING count(*) > 0
UNION ALL
SELECT 'FIN', max(heure), 0, 0 FROM t HAVING count(*) > 0
UNION ALL
SELECT 'AVANT', c ->> 'to', (c ->> 'last_part')::bigint, 0 FROM avant
