-- Invoices that are due since $1 (a date) at least and not settled, oldest first. $2 how many at most. Served by
-- document_echeance_idx.
SELECT d.id FROM "Document" d
WHERE d.type IN ('FACTURE', 'FACTURE_ACOMPTE') AND d.statut IN ('VALIDE', 'ENVOYE')
  AND d."statutReglement" IN ('NON_PAYE', 'PARTIEL', 'EN_RETARD') AND d.reste_a_payer > 0 AND d."dateEcheance" <= $1::date
ORDER BY d."dateEcheance", d.id LIMIT $2::int
