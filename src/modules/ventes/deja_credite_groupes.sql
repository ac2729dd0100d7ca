-- What issued credit notes took from each VAT group of an invoice: in all, and by amount rather than by line. $1 invoice.
SELECT t.categorie, t.taux, sum(t.base), sum(t.montant), coalesce(sum(t.base) FILTER (WHERE g.geste), 0),
       coalesce(sum(t.montant) FILTER (WHERE g.geste), 0)
FROM systeme.document_lien k
JOIN "Document" d ON d."entrepriseId" = k."entrepriseId" AND d.id = k."documentId"
JOIN systeme.document_tva t ON t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id
CROSS JOIN LATERAL (
    SELECT NOT EXISTS (SELECT FROM "LigneDocument" l
                       WHERE l."entrepriseId" = d."entrepriseId" AND l."documentId" = d.id
                         AND l."ligneOrigineId" IS NOT NULL) AS geste) g
WHERE k."cibleId" = $1 AND k.nature = 'AVOIR_DE' AND d.statut <> 'BROUILLON'
GROUP BY t.categorie, t.taux
