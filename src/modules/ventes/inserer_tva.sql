-- Stores the VAT of a document once and for all. $1 tenant, $2 document, then one array a column: categories, rates,
-- bases, amounts, reasons, VATEX codes.
INSERT INTO systeme.document_tva ("entrepriseId", "documentId", categorie, taux, base, montant, motif, code_vatex, ordre)
SELECT $1, $2, t.*
FROM unnest($3::text[], $4::numeric[], $5::numeric[], $6::numeric[], $7::text[], $8::text[]) WITH ORDINALITY AS t
