-- The journal of sales, credit notes below zero, and an invoice that was replaced given back (REPRISE) on the day of the one
-- that replaces it. $1 from, $2 to, $3 rows, $4 rows to skip.
WITH pieces AS (
    SELECT d."dateEmission" AS date, d.id, d.type AS nature, CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END AS sens,
           d."dateEcheance" AS echeance, d."statutReglement" AS reglement, d.numero AS ordre
    FROM "Document" d
    WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
      AND d."dateEmission" BETWEEN $1::date AND $2::date
    UNION ALL
    SELECT n."dateEmission", k."cibleId", 'REPRISE', -1, NULL, NULL, n.numero
    FROM systeme.document_lien k
    JOIN "Document" n ON n."entrepriseId" = k."entrepriseId" AND n.id = k."documentId"
    WHERE k.nature = 'REMPLACE' AND n.numero IS NOT NULL AND n."dateEmission" BETWEEN $1::date AND $2::date
)
SELECT p.date, d.numero, p.nature, coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)),
       p.sens * d.montant_ht, p.sens * d.montant_tva, p.sens * d.montant_ttc, p.sens * d."acompteDeduit",
       p.sens * d."netAPayer", p.echeance, p.reglement, d.id
FROM pieces p
JOIN "Document" d ON d.id = p.id
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
ORDER BY p.date, p.ordre, p.sens, d.numero
LIMIT $3::bigint OFFSET $4::bigint
