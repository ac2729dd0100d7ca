-- The sides of the equation for the documents issued in a period, credit notes below zero, deposits once, an invoice that
-- was replaced given back on the day of the one that replaces it. $1 from, $2 to.
-- One row: turnover net, VAT and due as the documents say; as their VAT table says; what their payments settled, and what
-- the documents say is left to settle.
WITH pieces AS (
    SELECT d.id, CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END AS sens, d.montant_ht, d.montant_tva, d."netAPayer",
           d.montant_paye
    FROM "Document" d
    WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
      AND d."dateEmission" BETWEEN $1::date AND $2::date
    UNION ALL
    SELECT o.id, -1, o.montant_ht, o.montant_tva, o."netAPayer", o.montant_paye
    FROM systeme.document_lien k
    JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
    JOIN "Document" o ON o."entrepriseId" = k."entrepriseId" AND o.id = k."cibleId"
    WHERE k.nature = 'REMPLACE' AND n.numero IS NOT NULL AND n."dateEmission" BETWEEN $1::date AND $2::date
)
SELECT coalesce(sum(d.sens * (d.montant_ht - coalesce(a.ht, 0))), 0),
       coalesce(sum(d.sens * (d.montant_tva - coalesce(a.tva, 0))), 0), coalesce(sum(d.sens * d."netAPayer"), 0),
       coalesce(sum(d.sens * (t.base - coalesce(a.ht, 0))), 0), coalesce(sum(d.sens * (t.montant - coalesce(a.tva, 0))), 0),
       coalesce(sum(d.sens * p.montant), 0), coalesce(sum(d.sens * (d."netAPayer" - d.montant_paye)), 0)
FROM pieces d
LEFT JOIN (SELECT t."documentId", sum(t.base) AS base, sum(t.montant) AS montant FROM systeme.document_tva t GROUP BY 1) t
    ON t."documentId" = d.id
LEFT JOIN (SELECT c."documentId", sum(c.montant_ht) AS ht, sum(c.montant_tva) AS tva, sum(c.montant_ttc) AS ttc
           FROM systeme.document_acompte c GROUP BY 1) a ON a."documentId" = d.id
LEFT JOIN (SELECT p."documentId", sum(p.montant) AS montant FROM "Paiement" p
           WHERE p.statut NOT IN ('EN_COURS', 'ECHOUE') GROUP BY 1) p ON p."documentId" = d.id
