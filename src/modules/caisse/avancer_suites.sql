-- The heads of local chains move. One array a column: registers, sequences, fingerprints, times of the device.
UPDATE systeme.caisse_registre k SET "sequenceLocale" = s.sequence, "empreinteLocale" = s.empreinte, "dernierEmisAt" = s.emis
FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::timestamptz[]) AS s(registre, sequence, empreinte, emis)
WHERE k."registerId" = s.registre
