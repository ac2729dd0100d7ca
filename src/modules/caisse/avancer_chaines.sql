-- Moves the heads of chains to their last record. $1 tenant, then one array a column: registers, kinds, training, numbers,
-- signatures, perpetual totals, absolute ones, hours, days.
INSERT INTO systeme.caisse_chaine ("entrepriseId", register_id, nature, ecole, seq, signature, perpetuel, perpetuel_absolu,
                                   derniere_heure, dernier_jour)
SELECT $1, t.*
FROM unnest($2::uuid[], $3::text[], $4::boolean[], $5::bigint[], $6::text[], $7::bigint[], $8::bigint[], $9::text[],
            $10::date[]) AS t
ON CONFLICT ("entrepriseId", register_id, nature, ecole) DO UPDATE
    SET seq = excluded.seq, signature = excluded.signature, perpetuel = excluded.perpetuel,
        perpetuel_absolu = excluded.perpetuel_absolu, derniere_heure = excluded.derniere_heure,
        dernier_jour = excluded.dernier_jour
