-- The credit notes of an invoice never exceed it (R-DOC-6).
SELECT f."entrepriseId" AS entreprise, f.id AS document, f.numero,
       format('%s facturés, %s crédités', f.montant_ttc, sum(a.montant_ttc)) AS faute
FROM systeme.document_lien l
JOIN "Document" a ON a."entrepriseId" = l."entrepriseId" AND a.id = l."documentId" AND a.statut <> 'BROUILLON'
JOIN "Document" f ON f."entrepriseId" = l."entrepriseId" AND f.id = l."cibleId"
WHERE l.nature = 'AVOIR_DE'
GROUP BY f."entrepriseId", f.id, f.numero, f.montant_ttc
HAVING sum(a.montant_ttc) > f.montant_ttc
