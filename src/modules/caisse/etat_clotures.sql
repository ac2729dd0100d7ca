-- What stands in the way of closing a period. $1 register, $2 its first day, $3 its last day, $4 kind of the total, $5 kind of its
-- parts. Read under the register's lock. As in `somme_tickets`, both ends are said.
WITH dernier AS (
    SELECT p.jour, (p.contenu::jsonb ->> 'last_part')::bigint AS part FROM systeme.piece_fiscale p
    WHERE p.register_id = $1 AND p.nature = $4 AND NOT p.ecole ORDER BY p.seq DESC LIMIT 1
), jour AS (
    SELECT (p.contenu::jsonb ->> 'last_part')::bigint AS part FROM systeme.piece_fiscale p
    WHERE p.register_id = $1 AND p.nature = 'JOUR' AND NOT p.ecole ORDER BY p.seq DESC LIMIT 1
), mois AS (
    SELECT (p.contenu::jsonb ->> 'last_part')::bigint AS part FROM systeme.piece_fiscale p
    WHERE p.register_id = $1 AND p.nature = 'MOIS' AND NOT p.ecole ORDER BY p.seq DESC LIMIT 1
)
SELECT r.id,
       EXISTS (SELECT FROM systeme.caisse_chaine h WHERE h.register_id = $1),
       (SELECT d.jour FROM dernier d),
       (SELECT count(*) FROM "RegisterSession" s
        WHERE s."registerId" = $1 AND s.statut <> 'CLOTUREE'
          AND (s."ouverteAt" AT TIME ZONE coalesce((SELECT z."fuseauHoraire" FROM "ParametresEntreprise" z), 'Europe/Paris'))::date <= $3),
       (SELECT count(*) FROM systeme.piece_fiscale p
        WHERE p.register_id = $1 AND p.nature = 'TICKET' AND NOT p.ecole AND p.jour <= $3
          AND p.seq > (SELECT coalesce(max(part), 0) FROM jour)
          AND p.seq <= (SELECT h.seq FROM systeme.caisse_chaine h WHERE h.register_id = $1 AND h.nature = 'TICKET' AND NOT h.ecole)),
       (SELECT min(p.jour) FROM systeme.piece_fiscale p
        WHERE p.register_id = $1 AND p.nature = $5 AND NOT p.ecole AND p.jour < $2
          AND p.seq > (SELECT coalesce(max(part), 0) FROM dernier)),
       (SELECT min(p.jour) FROM systeme.piece_fiscale p
        WHERE $4 = 'AN' AND p.register_id = $1 AND p.nature = 'JOUR' AND NOT p.ecole AND p.jour <= $3
          AND p.seq > (SELECT coalesce(max(part), 0) FROM mois))
FROM "Register" r WHERE r.id = $1
