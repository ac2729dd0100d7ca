-- Deposits (R-DOC-5): what a document says to deduct is the sum of its rows, and no deposit gives more than it has, at any
-- rate.
SELECT d."entrepriseId" AS entreprise, d.id AS document, d.numero,
       format('%s déduits, %s par acompte et par taux', d."acompteDeduit", coalesce(a.total, 0)) AS faute
FROM "Document" d
LEFT JOIN (SELECT "entrepriseId", "documentId", sum(montant_ttc) AS total FROM systeme.document_acompte GROUP BY 1, 2) a
    ON a."entrepriseId" = d."entrepriseId" AND a."documentId" = d.id
WHERE d."acompteDeduit" <> coalesce(a.total, 0)
UNION ALL
SELECT d."entrepriseId", d.id, d.numero,
       format('il reste %s HT et %s de TVA à déduire au taux de %s', r.montant_ht, r.montant_tva, r.taux)
FROM "Document" d
CROSS JOIN LATERAL systeme.acompte_disponible(d."entrepriseId", d.id, NULL) r
WHERE d.type = 'FACTURE_ACOMPTE' AND d.statut <> 'BROUILLON' AND (r.montant_ht < 0 OR r.montant_tva < 0)
