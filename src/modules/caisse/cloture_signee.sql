-- The total of a month or a year as it was signed, with the VAT that the Z of its days froze. $1 register, $2 MOIS or AN, $3 its last
-- day. One row when the register exists; the total is NULL for a period that is not closed.
WITH total AS (
    SELECT p.seq, p.heure, p.jour, p.signature, p.contenu, p.nature, (p.contenu::jsonb ->> 'first_part')::bigint AS premiere,
           (p.contenu::jsonb ->> 'last_part')::bigint AS derniere
    FROM systeme.piece_fiscale p WHERE p.register_id = $1 AND p.nature = $2 AND NOT p.ecole AND p.jour = $3 ORDER BY p.seq DESC LIMIT 1
), jours AS (
    SELECT t.premiere, t.derniere FROM total t WHERE t.nature = 'MOIS'
    UNION ALL
    SELECT min((m.contenu::jsonb ->> 'first_part')::bigint), max((m.contenu::jsonb ->> 'last_part')::bigint)
    FROM total t JOIN systeme.piece_fiscale m ON m.register_id = $1 AND m.nature = 'MOIS' AND NOT m.ecole AND m.seq BETWEEN t.premiere AND t.derniere
    WHERE t.nature = 'AN' HAVING count(*) > 0
), sessions AS (
    SELECT s.numero, s.totaux FROM jours b
    JOIN systeme.piece_fiscale j ON j.register_id = $1 AND j.nature = 'JOUR' AND NOT j.ecole AND j.seq BETWEEN b.premiere AND b.derniere
    JOIN "RegisterSession" s ON s."entrepriseId" = j."entrepriseId" AND s.id = j.session_id
)
SELECT r.nom, r.code, m.nom AS magasin, t.seq, t.heure, t.signature, t.contenu,
       (SELECT jsonb_agg(jsonb_build_object('taux', x.taux, 'ht', x.ht, 'tva', x.tva, 'ttc', x.ht + x.tva) ORDER BY x.taux DESC) FROM (
           SELECT g.taux, sum(g.ht) AS ht, sum(g.tva) AS tva
           FROM sessions s CROSS JOIN LATERAL jsonb_to_recordset(s.totaux -> 'tva') AS g (taux numeric, ht numeric, tva numeric) GROUP BY g.taux) x)::text,
       (SELECT min(s.numero) FROM sessions s), (SELECT max(s.numero) FROM sessions s)
FROM "Register" r
JOIN "Store" m ON m."entrepriseId" = r."entrepriseId" AND m.id = r."storeId"
LEFT JOIN total t ON true
WHERE r.id = $1
