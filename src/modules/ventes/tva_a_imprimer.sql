-- The VAT of an issued document. $1 document.
SELECT t.taux, t.base, t.montant, t.motif, t.categorie, t.code_vatex
FROM systeme.document_tva t WHERE t."documentId" = $1 ORDER BY t.ordre
