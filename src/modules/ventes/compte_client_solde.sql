-- The balance of a client's account before a place in compte_client.sql, and what stands open now. $1 client, $2 first day
-- or NULL, $3 and $4 the day and id of the last row read before, or NULL, $5 today. One row, or none for another tenant's.
SELECT c.id,
       (SELECT coalesce(sum(CASE d.type WHEN 'AVOIR' THEN -d."netAPayer" ELSE d."netAPayer" END), 0) FROM "Document" d
        WHERE d."clientId" = c.id AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
          AND d.statut <> 'BROUILLON' AND (d."dateEmission" < $2::date OR (d."dateEmission", d.id) <= ($3::date, $4::uuid)))
       + (SELECT coalesce(sum(CASE d.type WHEN 'AVOIR' THEN p.montant ELSE -p.montant END), 0)
          FROM "Document" d JOIN "Paiement" p ON p."entrepriseId" = d."entrepriseId" AND p."documentId" = d.id
          WHERE d."clientId" = c.id AND p.statut NOT IN ('EN_COURS', 'ECHOUE')
            AND p.moyen_paiement NOT IN ('AVOIR', 'COMPENSATION')
            AND (p.date_paiement < $2::date OR (p.date_paiement, p.id) <= ($3::date, $4::uuid)))
       - (SELECT coalesce(sum(o."netAPayer"), 0) FROM systeme.document_lien k
          JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId" AND n.statut <> 'BROUILLON'
          JOIN "Document" o ON o."entrepriseId" = k."entrepriseId" AND o.id = k."cibleId"
          WHERE k.nature = 'REMPLACE' AND CASE o.type WHEN 'TICKET' THEN n."clientId" ELSE o."clientId" END = c.id
            AND (n."dateEmission" < $2::date
                 OR (n."dateEmission", md5(k."documentId"::text || k."cibleId")::uuid) <= ($3::date, $4::uuid))),
       o.du, o.en_retard, o.avoirs,
       (SELECT coalesce(sum(k.montant), 0) FROM systeme.credit_client k
        WHERE k."entrepriseId" = c."entrepriseId" AND k."clientId" = c.id)
FROM "Client" c
CROSS JOIN LATERAL (
    SELECT coalesce(sum(d.reste_a_payer) FILTER (WHERE d.type <> 'AVOIR'), 0) AS du,
           coalesce(sum(CASE WHEN e.total IS NOT NULL THEN greatest(e.total - d.montant_paye, 0)
                             WHEN d."dateEcheance" < $5::date THEN d.reste_a_payer ELSE 0 END)
                    FILTER (WHERE d.type <> 'AVOIR'), 0) AS en_retard,
           coalesce(sum(d.reste_a_payer) FILTER (WHERE d.type = 'AVOIR'), 0) AS avoirs
    FROM "Document" d
    LEFT JOIN LATERAL (SELECT coalesce(sum(e.montant) FILTER (WHERE e."dateEcheance" < $5::date), 0) AS total
                       FROM systeme.echeance e WHERE e."entrepriseId" = d."entrepriseId" AND e."documentId" = d.id
                       HAVING count(*) > 0) e ON true
    WHERE d."clientId" = c.id AND d.statut <> 'BROUILLON'
      AND d."statutReglement" IN ('NON_PAYE', 'PARTIEL', 'EN_RETARD', 'EN_LITIGE', 'IRRECOUVRABLE', 'TROP_PERCU')) o
WHERE c.id = $1
