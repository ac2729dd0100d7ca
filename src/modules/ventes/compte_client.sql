-- The account of a client in the order of its days: what he was invoiced (positive), what he was credited and what he paid
-- (negative); sums given back count again. Settlements without money (credit notes set against invoices, credit used) move
-- nothing here; an invoice that another replaced, or the ticket of an invoice, is given back with that one. $1 client, $2 first day or NULL, $3 last day or NULL, $4 and $5 the day and id of the last row read before,
-- or NULL, $6 rows at most.
SELECT m.date, m.id, m.nature, m.libelle, m."documentId", m.numero, m.montant, m.echeance
FROM (
    SELECT d."dateEmission" AS date, d.id, d.type AS nature, d.objet::text AS libelle, d.id AS "documentId", d.numero,
           CASE d.type WHEN 'AVOIR' THEN -d."netAPayer" ELSE d."netAPayer" END AS montant, d."dateEcheance" AS echeance
    FROM "Document" d
    WHERE d."clientId" = $1 AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET') AND d.statut <> 'BROUILLON'
    UNION ALL
    SELECT p.date_paiement, p.id, 'PAIEMENT', p.moyen_paiement || coalesce(' ' || p.reference, ''), d.id, d.numero,
           CASE d.type WHEN 'AVOIR' THEN p.montant ELSE -p.montant END, NULL
    FROM "Document" d
    JOIN "Paiement" p ON p."entrepriseId" = d."entrepriseId" AND p."documentId" = d.id
    WHERE d."clientId" = $1 AND p.statut NOT IN ('EN_COURS', 'ECHOUE')
      AND p.moyen_paiement NOT IN ('AVOIR', 'COMPENSATION')
    UNION ALL
    SELECT n."dateEmission", md5(k."documentId"::text || k."cibleId")::uuid, 'REPRISE', n.numero, o.id, o.numero, -o."netAPayer", NULL
    FROM systeme.document_lien k
    JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId" AND n.statut <> 'BROUILLON'
    JOIN "Document" o ON o."entrepriseId" = k."entrepriseId" AND o.id = k."cibleId"
    WHERE k.nature = 'REMPLACE' AND CASE o.type WHEN 'TICKET' THEN n."clientId" ELSE o."clientId" END = $1
) m
WHERE ($2::date IS NULL OR m.date >= $2) AND ($3::date IS NULL OR m.date <= $3)
  AND ($4::date IS NULL OR (m.date, m.id) > ($4::date, $5::uuid))
ORDER BY m.date, m.id
LIMIT $6::integer
