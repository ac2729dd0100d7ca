-- Notes how far the chains of a register were verified. $1 tenant, $2 register, $3 now, then one array a column: kinds, training,
-- numbers, signatures, breaks (none for a whole chain). A break that is known stays, until a complete check finds none ($9).
INSERT INTO systeme.caisse_controle ("entrepriseId", register_id, nature, ecole, seq, signature, verifie_at, rupture, rompue_at)
SELECT $1, $2, t.nature, t.ecole, t.seq, t.signature, $3::timestamptz, t.rupture, CASE WHEN t.rupture IS NOT NULL THEN $3::timestamptz END
FROM unnest($4::text[], $5::boolean[], $6::bigint[], $7::text[], $8::text[]) AS t (nature, ecole, seq, signature, rupture)
ON CONFLICT ("entrepriseId", register_id, nature, ecole) DO UPDATE
    SET seq = excluded.seq, signature = excluded.signature, verifie_at = excluded.verifie_at,
        rupture = CASE WHEN $9 THEN excluded.rupture ELSE coalesce(caisse_controle.rupture, excluded.rupture) END,
        rompue_at = CASE WHEN $9 AND excluded.rupture IS NULL THEN NULL ELSE coalesce(caisse_controle.rompue_at, excluded.rompue_at) END
