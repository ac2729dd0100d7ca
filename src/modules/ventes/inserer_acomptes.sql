-- Writes the deposits that a document deducts, or that a credit note gives back. $1 tenant, $2 document, then arrays:
-- deposit invoices, categories, rates, amounts net, VAT and gross.
INSERT INTO systeme.document_acompte ("entrepriseId", "documentId", "acompteId", categorie, taux, montant_ht, montant_tva,
    montant_ttc)
SELECT $1, $2, a.*
FROM unnest($3::uuid[], $4::text[], $5::numeric[], $6::numeric[], $7::numeric[], $8::numeric[]) AS a
