-- Invoices that are overdue, not settled, and whose next reminder may leave on $1 (a date), as core/relance.hpp says: those
-- whose client has an address first, for the others wait for a person, then the oldest due dates. $2 days of each level, $3
-- how many at most. Served by document_echeance_idx, courriel_envoi_unique and suivi_reglement_document_id_idx.
SELECT d.id FROM "Document" d
JOIN "ParametresEntreprise" p ON p."entrepriseId" = d."entrepriseId"
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
CROSS JOIN LATERAL (
    SELECT coalesce(max(right(k.genre, 1)::int), 0) AS niveau, max((k."createdAt" AT TIME ZONE p."fuseauHoraire")::date) AS le
    FROM systeme.courriel k
    WHERE k."entrepriseId" = d."entrepriseId" AND k."documentId" = d.id AND k.genre LIKE 'RELANCE\__') r
LEFT JOIN LATERAL (
    SELECT s.date FROM systeme.suivi_reglement s
    WHERE s."entrepriseId" = d."entrepriseId" AND s."documentId" = d.id AND s.nature = 'PROMESSE'
    ORDER BY s.id DESC LIMIT 1) promesse ON true
WHERE d.type IN ('FACTURE', 'FACTURE_ACOMPTE') AND d.statut IN ('VALIDE', 'ENVOYE')
  AND d."statutReglement" IN ('NON_PAYE', 'PARTIEL', 'EN_RETARD') AND d.reste_a_payer > 0 AND d."dateEcheance" < $1::date
  -- No level comes after the last one: its days are NULL.
  AND d."dateEcheance" + ($2::int[])[r.niveau + 1] <= $1::date
  AND (r.niveau = 0 OR r.le + greatest(least(($2::int[])[r.niveau + 1] - ($2::int[])[r.niveau], 7), 1) <= $1::date)
  AND (promesse.date IS NULL OR promesse.date < $1::date)
ORDER BY coalesce(c.email, '') = '', d."dateEcheance", d.id LIMIT $3::int
