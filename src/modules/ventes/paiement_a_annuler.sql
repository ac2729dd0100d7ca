-- A payment and whether a row cancels it already. $1 payment, $2 document. One row or none.
SELECT p.id, p.montant, p.moyen_paiement, p."paiementOrigineId" IS NOT NULL AS inverse,
       EXISTS (SELECT FROM "Paiement" i WHERE i."paiementOrigineId" = p.id) AS annule,
       s.statut IS NOT NULL AND s.statut = 'CLOTUREE' AS session_close, p.statut
FROM "Paiement" p
LEFT JOIN "RegisterSession" s ON s."entrepriseId" = p."entrepriseId" AND s.id = p."registerSessionId"
WHERE p.id = $1 AND p."documentId" = $2
