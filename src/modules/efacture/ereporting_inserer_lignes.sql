-- The lines of a declaration. $1 company, $2 declaration, then one array for each column.
INSERT INTO systeme.ereporting_ligne ("entrepriseId", ereporting_id, ordre, jour, categorie, taux, base, tva, nombre, document_id)
SELECT $1, $2, l.*
FROM unnest($3::int[], $4::date[], $5::text[], $6::numeric[], $7::numeric[], $8::numeric[], $9::int[], $10::uuid[]) AS l
