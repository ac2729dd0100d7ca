-- Reversals never take back more than the payment they reverse, on the same document (R-DOC-7).
SELECT o."entrepriseId" AS entreprise, o.id AS paiement,
       format('%s encaissés, %s repris', o.montant, -sum(r.montant)) AS faute
FROM "Paiement" r
JOIN "Paiement" o ON o."entrepriseId" = r."entrepriseId" AND o.id = r."paiementOrigineId"
GROUP BY o."entrepriseId", o.id, o.montant, o."documentId"
HAVING o.montant + sum(r.montant) < 0 OR bool_or(r."documentId" <> o."documentId")
