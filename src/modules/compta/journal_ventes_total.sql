-- Totals of journal_ventes.sql. $1 from, $2 to.
SELECT count(*), coalesce(sum(s.sens * d.montant_ht), 0), coalesce(sum(s.sens * d.montant_tva), 0),
       coalesce(sum(s.sens * d.montant_ttc), 0), coalesce(sum(s.sens * d."acompteDeduit"), 0),
       coalesce(sum(s.sens * d."netAPayer"), 0)
FROM "Document" d
CROSS JOIN LATERAL (SELECT CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END AS sens) s
WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
  AND d."dateEmission" BETWEEN $1::date AND $2::date
