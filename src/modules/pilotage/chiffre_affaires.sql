-- Turnover by day of a period and of the one that it is compared with: the first has "passe" false. Deposits count once (a final
-- invoice brings what they did not), an invoice that was replaced is given back on the day of the one that replaces it: the
-- same as the VAT that is invoiced (systeme.tva_facturee). $1 from, $2 to, $3 and $4 those of the other period, $5 store or NULL.
WITH periodes (passe, du, au) AS (VALUES (false, $1::date, $2::date), (true, $3::date, $4::date)), mouvements AS (
    SELECT p.passe, d."dateEmission" AS jour, 1 AS documents, s.sens * d.montant_ht AS ht, s.sens * d.montant_tva AS tva
    FROM periodes p
    JOIN "Document" d ON d."dateEmission" BETWEEN p.du AND p.au
    CROSS JOIN LATERAL (SELECT CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END AS sens) s
    WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
      AND ($5::uuid IS NULL OR d."storeId" = $5)
    UNION ALL
    SELECT p.passe, d."dateEmission", 0, s.sens * c.montant_ht, s.sens * c.montant_tva
    FROM systeme.document_acompte c
    JOIN "Document" d ON d."entrepriseId" = c."entrepriseId" AND d.id = c."documentId"
    JOIN periodes p ON d."dateEmission" BETWEEN p.du AND p.au
    CROSS JOIN LATERAL (SELECT CASE d.type WHEN 'AVOIR' THEN 1 ELSE -1 END AS sens) s
    WHERE d.numero IS NOT NULL AND ($5::uuid IS NULL OR d."storeId" = $5)
    UNION ALL
    SELECT p.passe, n."dateEmission", 0, coalesce(a.ht, 0) - o.montant_ht, coalesce(a.tva, 0) - o.montant_tva
    FROM systeme.document_lien k
    JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
    JOIN "Document" o ON o."entrepriseId" = k."entrepriseId" AND o.id = k."cibleId"
    JOIN periodes p ON n."dateEmission" BETWEEN p.du AND p.au
    LEFT JOIN LATERAL (SELECT sum(c.montant_ht) AS ht, sum(c.montant_tva) AS tva FROM systeme.document_acompte c
                       WHERE c."entrepriseId" = o."entrepriseId" AND c."documentId" = o.id) a ON true
    WHERE k.nature = 'REMPLACE' AND n.numero IS NOT NULL AND ($5::uuid IS NULL OR o."storeId" = $5)
)
SELECT m.passe, m.jour, sum(m.documents), sum(m.ht), sum(m.tva)
FROM mouvements m
GROUP BY m.passe, m.jour
