-- The journal of receipts; what goes back to a client is below zero, what only moves between documents is left out.
-- $1 from, $2 to, $3 rows, $4 rows to skip.
SELECT p.date_paiement, d.numero, d.type, coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)),
       p.moyen_paiement, p.reference, CASE d.type WHEN 'AVOIR' THEN -p.montant ELSE p.montant END, p.statut, p.id, d.id
FROM "Paiement" p
JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
WHERE p.date_paiement BETWEEN $1::date AND $2::date AND p.statut NOT IN ('EN_COURS', 'ECHOUE')
  AND p.moyen_paiement NOT IN ('AVOIR', 'COMPENSATION')
ORDER BY p.date_paiement, p.id
LIMIT $3::bigint OFFSET $4::bigint
