-- What tickets brought in, by day and tender: same columns as fec_encaissements.sql. $1 from, $2 to, $3 time zone.
SELECT (to_char(greatest(max(v.le), p.date_paiement), 'YYYYMMDD') || to_char(max(p."createdAt"), 'YYYYMMDDHH24MISSUS') || '4'
           || p.moyen_paiement) COLLATE "C" AS cle,
       'TICKET', 'TICKETS-' || to_char(p.date_paiement, 'YYYYMMDD'), p.date_paiement,
       greatest(max(v.le), p.date_paiement), 'COMPTOIR', 'Clients comptoir', 1, sum(p.montant), p.moyen_paiement, '',
       p.moyen_paiement IN ('AVOIR', 'COMPENSATION'), '', NULL, NULL
FROM "Paiement" p
JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
CROSS JOIN LATERAL (SELECT (p."createdAt" AT TIME ZONE $3)::date AS le) v
WHERE p.date_paiement BETWEEN $1::date AND $2::date AND p.statut NOT IN ('EN_COURS', 'ECHOUE') AND d.type = 'TICKET'
GROUP BY p.date_paiement, p.moyen_paiement
HAVING sum(p.montant) <> 0
ORDER BY cle
