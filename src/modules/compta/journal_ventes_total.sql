-- Totals of journal_ventes.sql. $1 from, $2 to.
WITH pieces AS (
    SELECT CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END AS sens, d.montant_ht, d.montant_tva, d.montant_ttc,
           d."acompteDeduit", d."netAPayer"
    FROM "Document" d
    WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
      AND d."dateEmission" BETWEEN $1::date AND $2::date
    UNION ALL
    SELECT -1, o.montant_ht, o.montant_tva, o.montant_ttc, o."acompteDeduit", o."netAPayer"
    FROM systeme.document_lien k
    JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
    JOIN "Document" o ON o."entrepriseId" = k."entrepriseId" AND o.id = k."cibleId"
    WHERE k.nature = 'REMPLACE' AND n.numero IS NOT NULL AND n."dateEmission" BETWEEN $1::date AND $2::date
)
SELECT count(*), coalesce(sum(p.sens * p.montant_ht), 0), coalesce(sum(p.sens * p.montant_tva), 0),
       coalesce(sum(p.sens * p.montant_ttc), 0), coalesce(sum(p.sens * p."acompteDeduit"), 0),
       coalesce(sum(p.sens * p."netAPayer"), 0)
FROM pieces p
