-- What the invoices that come from a document ask, gave back, received and still expect (R-DOC-8). $1 document. Of an invoice
-- that joins several documents, the share of the lines that come from this one. Deposits asked on the document count. One row.
WITH RECURSIVE suite AS (
    SELECT l.id, l."documentId", l.montant_ttc FROM "LigneDocument" l WHERE l."documentId" = $1
    UNION
    SELECT e.id, e."documentId", e.montant_ttc
    FROM suite s
    JOIN "LigneDocument" e ON e."ligneOrigineId" = s.id
    JOIN "Document" d ON d.id = e."documentId" AND d.type <> 'AVOIR'
), parts AS (
    SELECT s."documentId" AS id,
           sum(s.montant_ttc) / nullif((SELECT sum(l.montant_ttc) FROM "LigneDocument" l WHERE l."documentId" = s."documentId"), 0) AS part
    FROM suite s GROUP BY s."documentId"
    UNION ALL
    SELECT k."documentId", 1 FROM systeme.document_lien k WHERE k."cibleId" = $1 AND k.nature = 'ACOMPTE_DE'
), factures AS (
    SELECT d.id, d."netAPayer", d.reste_a_payer, d.statut, coalesce(p.part, 1) AS part
    FROM parts p
    JOIN "Document" d ON d.id = p.id
    WHERE d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'TICKET') AND d.statut <> 'BROUILLON'
)
SELECT coalesce(sum(round(f."netAPayer" * f.part, 2)), 0),
       coalesce(sum(round(f.part * (SELECT coalesce(sum(a."netAPayer"), 0) FROM systeme.document_lien k
                                    JOIN "Document" a ON a.id = k."documentId" AND a.statut <> 'BROUILLON'
                                    WHERE k."cibleId" = f.id AND k.nature = 'AVOIR_DE'), 2)), 0),
       coalesce(sum(round(f.part * (SELECT coalesce(sum(p.montant), 0) FROM "Paiement" p
                                    WHERE p."documentId" = f.id AND p.statut NOT IN ('EN_COURS', 'ECHOUE')
                                      AND p.moyen_paiement NOT IN ('AVOIR', 'COMPENSATION')), 2)), 0),
       coalesce(sum(round(f.reste_a_payer * f.part, 2)), 0)
FROM factures f
