-- The charges of a batch of documents, in order. $1 tenant, $2 documents.
SELECT f."documentId", f.libelle, f.code_motif, f.montant, f.tva, f.categorie, f.montant_ht, f.montant_tva, f.montant_ttc
FROM systeme.document_frais f
WHERE f."entrepriseId" = $1 AND f."documentId" = ANY ($2::uuid[])
ORDER BY f."documentId", f.ordre
