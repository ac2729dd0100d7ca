-- What issued credit notes took from each line of an invoice. $1 invoice.
SELECT a."ligneOrigineId", sum(a.quantite), sum(a.montant_ht), sum(a.montant_ttc)
FROM "LigneDocument" l
JOIN "LigneDocument" a ON a."entrepriseId" = l."entrepriseId" AND a."ligneOrigineId" = l.id
JOIN "Document" d ON d."entrepriseId" = a."entrepriseId" AND d.id = a."documentId"
WHERE l."documentId" = $1 AND d.type = 'AVOIR' AND d.statut <> 'BROUILLON'
GROUP BY a."ligneOrigineId"
