-- Technical events of a register, newest first. $1 register, $2 number before which (none: the newest), $3 at most.
SELECT r.id, (SELECT coalesce(jsonb_agg(t.ligne ORDER BY t.seq DESC), '[]') FROM (
    SELECT p.seq, jsonb_build_object('seq', p.seq, 'heure', p.heure, 'code', p.contenu::jsonb ->> 'code',
                                     'texte', p.contenu::jsonb ->> 'text', 'operateur', p.contenu::jsonb ->> 'operator') AS ligne
    FROM systeme.piece_fiscale p
    WHERE p.register_id = $1 AND p.nature = 'JOURNAL' AND NOT p.ecole AND p.seq < coalesce($2::bigint, 9223372036854775807)
    ORDER BY p.seq DESC LIMIT $3) t)
FROM "Register" r WHERE r.id = $1
