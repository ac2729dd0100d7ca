-- The payments of the act that a payment is a part of, oldest first, as paiement_a_annuler.sql. $1 one of them.
SELECT p.id, p.montant, p.moyen_paiement, p."paiementOrigineId" IS NOT NULL AS inverse,
       EXISTS (SELECT FROM "Paiement" i WHERE i."entrepriseId" = p."entrepriseId" AND i."paiementOrigineId" = p.id) AS annule,
       s.statut IS NOT NULL AND s.statut = 'CLOTUREE' AS session_close, p.statut, e.nature, p."documentId"
FROM systeme.encaissement_paiement g
JOIN systeme.encaissement e ON e."entrepriseId" = g."entrepriseId" AND e.id = g."encaissementId"
JOIN systeme.encaissement_paiement m ON m."entrepriseId" = g."entrepriseId" AND m."encaissementId" = g."encaissementId"
JOIN "Paiement" p ON p."entrepriseId" = m."entrepriseId" AND p.id = m."paiementId"
LEFT JOIN "RegisterSession" s ON s."entrepriseId" = p."entrepriseId" AND s.id = p."registerSessionId"
WHERE g."paiementId" = $1
ORDER BY p.id
