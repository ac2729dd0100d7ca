-- A terminal with a demand that was made of it, under lock. $1 terminal, $2 demand. One row or none.
SELECT t.id, t.status, t.simulation, d.statut, d.montant, d.autorisation, d."terminalId"
FROM "Terminal" t
LEFT JOIN systeme.paiement_terminal d ON d."entrepriseId" = t."entrepriseId" AND d.id = $2
WHERE t.id = $1
FOR NO KEY UPDATE OF t
