-- What a document says is paid is the sum of its payments, reversals included, but for those pending or failed
-- (R-DOC-7); the settlement state follows from it.
SELECT d."entrepriseId" AS entreprise, d.id AS document, d.numero,
       format('le document dit %s payés (%s), ses paiements font %s', d.montant_paye,
              coalesce(d."statutReglement", '-'), coalesce(p.total, 0)) AS faute
FROM "Document" d
LEFT JOIN (SELECT "entrepriseId", "documentId", sum(montant) AS total
           FROM "Paiement" WHERE statut NOT IN ('EN_COURS', 'ECHOUE') GROUP BY 1, 2) p
    ON p."entrepriseId" = d."entrepriseId" AND p."documentId" = d.id
WHERE d.montant_paye <> coalesce(p.total, 0)
   OR (d."statutReglement" = 'PAYE' AND d.reste_a_payer <> 0)
   OR (d."statutReglement" = 'TROP_PERCU' AND (d.reste_a_payer <> 0 OR abs(d.montant_paye) <= abs(d."netAPayer")))
   OR (d."statutReglement" = 'PARTIEL' AND (d.montant_paye = 0 OR d.reste_a_payer = 0))
   OR (d."statutReglement" = 'NON_PAYE' AND d.montant_paye <> 0)
   -- What is neither paid nor open would be in no balance.
   OR (d."statutReglement" = 'PAYE' AND d.montant_paye <> d."netAPayer")
   OR (d."statutReglement" IS NULL AND d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET'))
