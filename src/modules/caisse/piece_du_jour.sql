-- The total of the day that the closing of a session signed. $1 session, $2 its register. One row or none.
SELECT p.seq, p.heure, p.signature, (p.contenu::jsonb ->> 'perpetual')::bigint, (p.contenu::jsonb ->> 'perpetual_abs')::bigint,
       (p.contenu::jsonb ->> 'tickets')::bigint
FROM systeme.piece_fiscale p
WHERE p.register_id = $2 AND p.nature = 'JOUR' AND NOT p.ecole AND p.session_id = $1
ORDER BY p.seq LIMIT 1
