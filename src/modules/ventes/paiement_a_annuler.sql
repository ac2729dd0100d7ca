-- A payment, whether a row cancels it already, and the nature of the act that it is a part of. $1 payment, $2 document.
-- One row or none.
SELECT p.id, p.montant, p.moyen_paiement, p."paiementOrigineId" IS NOT NULL AS inverse,
       EXISTS (SELECT FROM "Paiement" i WHERE i."entrepriseId" = p."entrepriseId" AND i."paiementOrigineId" = p.id) AS annule,
       s.statut IS NOT NULL AND s.statut = 'CLOTUREE' AS session_close, p.statut, e.nature, p."documentId"
FROM "Paiement" p
LEFT JOIN "RegisterSession" s ON s."entrepriseId" = p."entrepriseId" AND s.id = p."registerSessionId"
LEFT JOIN systeme.encaissement_paiement g ON g."entrepriseId" = p."entrepriseId" AND g."paiementId" = p.id
LEFT JOIN systeme.encaissement e ON e."entrepriseId" = g."entrepriseId" AND e.id = g."encaissementId"
WHERE p.id = $1 AND p."documentId" = $2
