-- Registers that have been used, with the first day that no month holds and the first month that no year holds. No parameter.
SELECT r.id,
       (SELECT min(p.jour) FROM systeme.piece_fiscale p
        WHERE p.register_id = r.id AND p.nature = 'JOUR' AND NOT p.ecole AND p.seq > coalesce((
            SELECT (m.contenu::jsonb ->> 'last_part')::bigint FROM systeme.piece_fiscale m
            WHERE m.register_id = r.id AND m.nature = 'MOIS' AND NOT m.ecole ORDER BY m.seq DESC LIMIT 1), 0)),
       (SELECT min(p.jour) FROM systeme.piece_fiscale p
        WHERE p.register_id = r.id AND p.nature = 'MOIS' AND NOT p.ecole AND p.seq > coalesce((
            SELECT (a.contenu::jsonb ->> 'last_part')::bigint FROM systeme.piece_fiscale a
            WHERE a.register_id = r.id AND a.nature = 'AN' AND NOT a.ecole ORDER BY a.seq DESC LIMIT 1), 0))
FROM "Register" r
WHERE EXISTS (SELECT FROM systeme.caisse_cle c WHERE c."entrepriseId" = r."entrepriseId" AND c.register_id = r.id)
ORDER BY r.id
