-- Totals of journal_encaissements.sql. $1 from, $2 to.
SELECT count(*), coalesce(sum(CASE d.type WHEN 'AVOIR' THEN -p.montant ELSE p.montant END), 0)
FROM "Paiement" p
JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
WHERE p.date_paiement BETWEEN $1::date AND $2::date AND p.statut NOT IN ('EN_COURS', 'ECHOUE')
  AND p.moyen_paiement NOT IN ('AVOIR', 'COMPENSATION')
