-- The instalments of a document as fixed when it was issued; one row for a document paid at once. $1 document.
-- None for another tenant's, for a draft and for what is not paid.
SELECT e.rang, e."dateEcheance", e.montant, d.montant_paye
FROM "Document" d
CROSS JOIN LATERAL (
    SELECT e.rang, e."dateEcheance", e.montant FROM systeme.echeance e
    WHERE e."entrepriseId" = d."entrepriseId" AND e."documentId" = d.id
    UNION ALL
    SELECT 1, coalesce(d."dateEcheance", d."dateEmission"), d."netAPayer"
    WHERE NOT EXISTS (SELECT FROM systeme.echeance e WHERE e."entrepriseId" = d."entrepriseId" AND e."documentId" = d.id)
) e
WHERE d.id = $1 AND d.statut <> 'BROUILLON' AND d."statutReglement" IS NOT NULL
ORDER BY e."dateEcheance", e.rang
