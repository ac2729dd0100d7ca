-- The sides of the equation for the documents issued in a period, credit notes below zero, deposits once. $1 from, $2 to.
-- One row: turnover net, VAT and due as the documents say; as their VAT table says; what their payments settled, and what
-- the documents say is left to settle.
SELECT coalesce(sum(s.sens * (d.montant_ht - coalesce(a.ht, 0))), 0),
       coalesce(sum(s.sens * (d.montant_tva - coalesce(a.tva, 0))), 0), coalesce(sum(s.sens * d."netAPayer"), 0),
       coalesce(sum(s.sens * (t.base - coalesce(a.ht, 0))), 0), coalesce(sum(s.sens * (t.montant - coalesce(a.tva, 0))), 0),
       coalesce(sum(s.sens * p.montant), 0), coalesce(sum(s.sens * (d."netAPayer" - d.montant_paye)), 0)
FROM "Document" d
CROSS JOIN LATERAL (SELECT CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END AS sens) s
LEFT JOIN (SELECT t."documentId", sum(t.base) AS base, sum(t.montant) AS montant FROM systeme.document_tva t GROUP BY 1) t
    ON t."documentId" = d.id
LEFT JOIN (SELECT c."documentId", sum(c.montant_ht) AS ht, sum(c.montant_tva) AS tva, sum(c.montant_ttc) AS ttc
           FROM systeme.document_acompte c GROUP BY 1) a ON a."documentId" = d.id
LEFT JOIN (SELECT p."documentId", sum(p.montant) AS montant FROM "Paiement" p
           WHERE p.statut NOT IN ('EN_COURS', 'ECHOUE') GROUP BY 1) p ON p."documentId" = d.id
WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
  AND d."dateEmission" BETWEEN $1::date AND $2::date
