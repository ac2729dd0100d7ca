-- What issued credit notes took from each VAT group of an invoice. $1 invoice.
SELECT t.categorie, t.taux, sum(t.base), sum(t.montant)
FROM systeme.document_lien k
JOIN "Document" d ON d."entrepriseId" = k."entrepriseId" AND d.id = k."documentId"
JOIN systeme.document_tva t ON t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id
WHERE k."cibleId" = $1 AND k.nature = 'AVOIR_DE' AND d.statut <> 'BROUILLON'
GROUP BY t.categorie, t.taux
