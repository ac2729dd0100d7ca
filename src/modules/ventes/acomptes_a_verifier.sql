-- The deposits that a batch of documents deducts or gives back. $1 tenant, $2 documents.
SELECT a."documentId", a."acompteId", a.categorie, a.taux, a.montant_ht, a.montant_tva, a.montant_ttc
FROM systeme.document_acompte a
WHERE a."entrepriseId" = $1 AND a."documentId" = ANY ($2::uuid[])
ORDER BY a."documentId", a."acompteId", a.categorie COLLATE "C", a.taux
