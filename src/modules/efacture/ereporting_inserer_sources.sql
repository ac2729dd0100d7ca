-- What stands behind the lines. $1 company, $2 declaration, then one array for each column.
INSERT INTO systeme.ereporting_source ("entrepriseId", ereporting_id, ordre, rang, document_id, paiement_id, base, tva)
SELECT $1, $2, s.*
FROM unnest($3::int[], $4::int[], $5::uuid[], $6::uuid[], $7::numeric[], $8::numeric[]) AS s
