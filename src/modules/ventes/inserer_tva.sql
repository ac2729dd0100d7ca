-- Stores the VAT of documents once and for all. $1 tenant, then one array a column: documents, places in the document,
-- categories, rates, bases, amounts, reasons, VATEX codes.
INSERT INTO systeme.document_tva ("entrepriseId", "documentId", ordre, categorie, taux, base, montant, motif, code_vatex)
SELECT $1, t.*
FROM unnest($2::uuid[], $3::int[], $4::text[], $5::numeric[], $6::numeric[], $7::numeric[], $8::text[], $9::text[]) AS t
