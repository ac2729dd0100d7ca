-- What came in during a period, by means: number of payments, sum. What goes back to a client is below zero; what only moves
-- between documents is left out. $1 from, $2 to, $3 store or NULL. Served by paiement_date_paiement_idx, document_pieces_idx.
SELECT p.moyen_paiement, count(*), sum(CASE d.type WHEN 'AVOIR' THEN -p.montant ELSE p.montant END) AS montant
FROM "Paiement" p
JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
WHERE p.date_paiement BETWEEN $1::date AND $2::date AND p.statut NOT IN ('EN_COURS', 'ECHOUE')
  AND p.moyen_paiement NOT IN ('AVOIR', 'COMPENSATION') AND ($3::uuid IS NULL OR d."storeId" = $3)
GROUP BY 1
ORDER BY montant DESC, 1
