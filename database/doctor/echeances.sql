-- The instalments of an issued document add up to what is due, and the last of them is its due date (C. com. L441-10).
SELECT d."entrepriseId" AS entreprise, d.id AS document, d.numero,
       format('échéances %s jusqu''au %s ; net à payer %s au %s', sum(e.montant), max(e."dateEcheance"), d."netAPayer",
              d."dateEcheance") AS faute
FROM systeme.echeance e
JOIN "Document" d ON d."entrepriseId" = e."entrepriseId" AND d.id = e."documentId"
WHERE d.statut <> 'BROUILLON'
GROUP BY d."entrepriseId", d.id, d.numero, d."netAPayer", d."dateEcheance"
HAVING sum(e.montant) IS DISTINCT FROM d."netAPayer" OR max(e."dateEcheance") IS DISTINCT FROM d."dateEcheance"
    OR bool_or(e.montant IS NULL OR e.montant < 0)
