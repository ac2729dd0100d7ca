-- The records of a period in each chain: first and last number. Tickets go back to the oldest that a copy of the period is
-- made of. $1 register, $2 first day, $3 last day, $4 key.
WITH bornes AS (
    SELECT p.nature, p.ecole, min(p.seq) AS de, max(p.seq) AS a FROM systeme.piece_fiscale p
    WHERE p.register_id = $1 AND p.jour BETWEEN $2 AND $3 AND p.cle_id = $4
    GROUP BY p.nature, p.ecole
), copies AS (
    SELECT min((p.contenu::jsonb ->> 'ticket_seq')::bigint) AS de, max((p.contenu::jsonb ->> 'ticket_seq')::bigint) AS a
    FROM systeme.piece_fiscale p JOIN bornes b ON b.nature = 'COPIE' AND p.seq BETWEEN b.de AND b.a
    WHERE p.register_id = $1 AND p.nature = 'COPIE' AND NOT p.ecole
), toutes AS (
    SELECT nature, ecole, de, a FROM bornes WHERE nature <> 'TICKET' OR ecole
    UNION ALL
    SELECT 'TICKET', false, least(b.de, c.de), greatest(b.a, c.a)
    FROM copies c LEFT JOIN bornes b ON b.nature = 'TICKET' AND NOT b.ecole
    WHERE coalesce(b.de, c.de) IS NOT NULL
)
SELECT t.nature, t.ecole, t.de, t.a,
       (SELECT p.heure FROM systeme.piece_fiscale p
        WHERE p.register_id = $1 AND p.nature = t.nature AND p.ecole = t.ecole AND p.seq = t.de - 1),
       (SELECT p.heure FROM systeme.piece_fiscale p
        WHERE p.register_id = $1 AND p.nature = t.nature AND p.ecole = t.ecole AND p.seq = t.a + 1)
FROM toutes t ORDER BY t.ecole, t.nature
