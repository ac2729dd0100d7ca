-- Writes signed records. $1 tenant, then one array a column: registers, kinds, training, numbers, days, hours, documents,
-- sessions, keys, contents, signed texts, signatures.
INSERT INTO systeme.piece_fiscale ("entrepriseId", register_id, nature, ecole, seq, jour, heure, document_id, session_id, cle_id,
                                   contenu, signe, signature)
SELECT $1, t.*
FROM unnest($2::uuid[], $3::text[], $4::boolean[], $5::bigint[], $6::date[], $7::text[], $8::uuid[], $9::uuid[], $10::uuid[],
            $11::text[], $12::text[], $13::text[]) AS t
