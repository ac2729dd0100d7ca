-- The VAT of a batch of documents, in order. $1 tenant, $2 documents.
SELECT t."documentId", t.categorie, t.taux, t.base, t.montant, t.motif, t.code_vatex
FROM systeme.document_tva t
WHERE t."entrepriseId" = $1 AND t."documentId" = ANY ($2::uuid[])
ORDER BY t."documentId", t.ordre
