-- What a document still owes, under lock. $1 document. One row, or none for another tenant's.
SELECT d.id, d.type, d.statut, d.version, d."dateEmission", d."dateEcheance", d."netAPayer", d.montant_paye,
       d."statutReglement"
FROM "Document" d
WHERE d.id = $1
FOR NO KEY UPDATE
