-- Writes the charges of a document in the order of the arrays. $1 tenant, $2 document, then one array a column: labels,
-- reason codes, amounts as typed, rates, categories, amounts net, VAT and gross.
INSERT INTO systeme.document_frais ("entrepriseId", "documentId", libelle, code_motif, montant, tva, categorie,
    montant_ht, montant_tva, montant_ttc, ordre)
SELECT $1, $2, f.*
FROM unnest($3::text[], $4::text[], $5::numeric[], $6::numeric[], $7::text[], $8::numeric[], $9::numeric[],
            $10::numeric[]) WITH ORDINALITY AS f
