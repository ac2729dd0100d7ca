-- Stores the VAT of documents once and for all. $1 tenant, $2 the groups, numbered within their document.
INSERT INTO systeme.document_tva ("entrepriseId", "documentId", ordre, categorie, taux, base, montant, motif, code_vatex)
SELECT $1, t.* FROM unnest($2::systeme.tva_emise[]) AS t
