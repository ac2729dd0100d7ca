-- What may be given back of each payment of a document, the newest first: what no row has taken back yet. What a replaced
-- invoice was paid is money, though it came by COMPENSATION; a credit note never is. $1 document.
SELECT p.id, p.montant + coalesce(sum(i.montant), 0)
FROM "Paiement" p
LEFT JOIN "Paiement" i ON i."entrepriseId" = p."entrepriseId" AND i."paiementOrigineId" = p.id
WHERE p."documentId" = $1 AND p.montant > 0 AND p."paiementOrigineId" IS NULL AND p.statut = 'ENCAISSE'
  AND p.moyen_paiement <> 'AVOIR'
GROUP BY p.id, p.montant, p.date_paiement, p."createdAt"
HAVING p.montant + coalesce(sum(i.montant), 0) > 0
ORDER BY p.date_paiement DESC, p."createdAt" DESC, p.id DESC
