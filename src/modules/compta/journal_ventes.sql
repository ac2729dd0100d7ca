-- The journal of sales, credit notes below zero. $1 from, $2 to, $3 rows, $4 rows to skip.
SELECT d."dateEmission", d.numero, d.type, coalesce(nullif(c."raisonSociale", ''), concat_ws(' ', c.prenom, c.nom)),
       s.sens * d.montant_ht, s.sens * d.montant_tva, s.sens * d.montant_ttc, s.sens * d."acompteDeduit",
       s.sens * d."netAPayer", d."dateEcheance", d."statutReglement", d.id
FROM "Document" d
CROSS JOIN LATERAL (SELECT CASE d.type WHEN 'AVOIR' THEN -1 ELSE 1 END AS sens) s
LEFT JOIN "Client" c ON c."entrepriseId" = d."entrepriseId" AND c.id = d."clientId"
WHERE d.numero IS NOT NULL AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
  AND d."dateEmission" BETWEEN $1::date AND $2::date
ORDER BY d."dateEmission", d.numero
LIMIT $3::bigint OFFSET $4::bigint
