-- Writes the terms of a draft, in their order. $1 tenant, $2 document, then one array a column: percentages, amounts, delays
-- in days, ends of month, days of the month, agreed dates.
INSERT INTO systeme.echeance ("entrepriseId", "documentId", pourcent, "montantFixe", "delaiJours", "finDeMois", "jourDuMois",
    "dateFixe", rang)
SELECT $1, $2, t.*
FROM unnest($3::numeric[], $4::numeric[], $5::integer[], $6::text[], $7::integer[], $8::date[]) WITH ORDINALITY AS t
