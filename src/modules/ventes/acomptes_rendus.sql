-- What issued credit notes of an invoice gave back of the deposits that it deducts. $1 invoice.
SELECT c."acompteId", c.categorie, c.taux, sum(c.montant_ht), sum(c.montant_tva)
FROM systeme.document_lien k
JOIN "Document" d ON d."entrepriseId" = k."entrepriseId" AND d.id = k."documentId" AND d.statut <> 'BROUILLON'
JOIN systeme.document_acompte c ON c."entrepriseId" = d."entrepriseId" AND c."documentId" = d.id
WHERE k."cibleId" = $1 AND k.nature = 'AVOIR_DE'
GROUP BY c."acompteId", c.categorie, c.taux
