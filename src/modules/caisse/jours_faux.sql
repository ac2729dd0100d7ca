-- Days whose total is not that of their tickets; the first. $1 register, $2 number of the last day that was verified.
WITH jours AS (
    SELECT p.seq, p.jour, (p.contenu::jsonb ->> 'total')::bigint AS total, (p.contenu::jsonb ->> 'abs_total')::bigint AS absolu,
           (p.contenu::jsonb ->> 'first_part')::bigint AS de, (p.contenu::jsonb ->> 'last_part')::bigint AS a
    FROM systeme.piece_fiscale p WHERE p.register_id = $1 AND p.nature = 'JOUR' AND NOT p.ecole AND p.seq > $2
), sommes AS (
    SELECT j.seq, coalesce(sum((t.contenu::jsonb ->> 'total')::bigint), 0) AS total,
           coalesce(sum(abs((t.contenu::jsonb ->> 'total')::bigint)), 0) AS absolu
    FROM jours j LEFT JOIN systeme.piece_fiscale t
        ON t.register_id = $1 AND t.nature = 'TICKET' AND NOT t.ecole AND t.seq BETWEEN j.de AND j.a
    GROUP BY j.seq
)
SELECT j.seq, j.jour FROM jours j JOIN sommes s ON s.seq = j.seq
WHERE s.total <> j.total OR s.absolu <> j.absolu
ORDER BY j.seq LIMIT 1
