-- The payments of a period on what e-reporting declares and where VAT is due on receipt. $1 first day, $2 last day, $3 true
-- for businesses abroad (10.2), false for consumers (10.4): their invoices, tickets, and what is given back of tickets.
-- Shares with VAT per rate: "S|20|12.00;…" of the payment itself, or for a ticket those of the whole ticket, with what was
-- paid before. Served by paiement_date_paiement_idx.
SELECT p.id, d.id, p.date_paiement, p.montant, d.type = 'AVOIR' AS avoir, coalesce(d."categorieOperation", 'BIENS'),
       v.parts, t.groupes, coalesce(t.avant, 0)
FROM "Paiement" p
JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
CROSS JOIN LATERAL (
    SELECT string_agg(v.categorie || '|' || v.taux || '|' || (v.base + v.tva), ';' ORDER BY v.categorie, v.taux) AS parts
    FROM systeme.paiement_tva v WHERE v."entrepriseId" = p."entrepriseId" AND v."paiementId" = p.id) v
CROSS JOIN LATERAL (
    SELECT string_agg(t.categorie || '|' || t.taux || '|' || (t.base + t.montant), ';' ORDER BY t.ordre) AS groupes,
           (SELECT sum(e.montant) FROM "Paiement" e
            WHERE e."entrepriseId" = p."entrepriseId" AND e."documentId" = p."documentId"
              AND e.statut NOT IN ('EN_COURS', 'ECHOUE') AND (e."createdAt", e.id) < (p."createdAt", p.id)) AS avant
    FROM systeme.document_tva t
    WHERE d.type = 'TICKET' AND t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id) t
CROSS JOIN LATERAL (SELECT d.type = 'AVOIR' AND EXISTS (SELECT FROM "Document" o
    WHERE o."entrepriseId" = d."entrepriseId" AND o.id = d."documentOrigineId" AND o.type = 'TICKET') AS ticket) rendu
WHERE p."entrepriseId" = nullif(current_setting('app.entreprise', true), '')::uuid
  AND p.date_paiement BETWEEN $1 AND $2 AND p.statut NOT IN ('EN_COURS', 'ECHOUE')
  AND p.moyen_paiement NOT IN ('AVOIR', 'COMPENSATION') AND d."tvaExigibilite" = 'ENCAISSEMENT'
  AND coalesce(d.cadre, '') NOT IN ('B7', 'S7')
  AND CASE WHEN $3::boolean THEN d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR') AND NOT rendu.ticket AND (d.destinataire ->> 'type' = 'ETRANGER'
       OR (d.destinataire ->> 'type' = 'PROFESSIONNEL' AND coalesce(d.destinataire ->> 'pays', 'FR') <> 'FR'))
      ELSE (d.type = 'TICKET' OR rendu.ticket OR (d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR') AND d.destinataire ->> 'type' = 'PARTICULIER')) END
ORDER BY p.date_paiement, p.id
