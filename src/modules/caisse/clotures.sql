-- The months and years that a register closed, newest first. $1 register. One row when the register exists.
SELECT r.id, (SELECT coalesce(jsonb_agg(jsonb_build_object(
           'nature', p.nature, 'seq', p.seq, 'fin', p.jour, 'de', p.contenu::jsonb ->> 'from', 'a', p.contenu::jsonb ->> 'to',
           'total', ((p.contenu::jsonb ->> 'total')::numeric / 100)::numeric(14,2), 'absolu', ((p.contenu::jsonb ->> 'abs_total')::numeric / 100)::numeric(14,2),
           'perpetuel', ((p.contenu::jsonb ->> 'perpetual')::numeric / 100)::numeric(16,2),
           'perpetuelAbsolu', ((p.contenu::jsonb ->> 'perpetual_abs')::numeric / 100)::numeric(16,2),
           'tickets', (p.contenu::jsonb ->> 'tickets')::bigint, 'signature', p.signature) ORDER BY p.jour DESC, p.nature), '[]')
       FROM systeme.piece_fiscale p WHERE p.register_id = $1 AND p.nature IN ('MOIS', 'AN') AND NOT p.ecole)
FROM "Register" r WHERE r.id = $1
