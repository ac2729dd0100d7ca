-- A bad debt keeps the VAT of all that was left to pay, and what is paid of it after all that of the payment, by rate; what is
-- lost in the end is what is left to pay (CGI art. 272-1).
SELECT s."entrepriseId" AS entreprise, s."documentId" AS document, s.id AS suivi,
       format('%s perdus, la TVA en explique %s', s.montant, coalesce(sum(t.base + t.tva), 0)) AS faute
FROM systeme.suivi_reglement s
LEFT JOIN systeme.irrecouvrable_tva t ON t."entrepriseId" = s."entrepriseId" AND t."suiviId" = s.id
WHERE s.nature IN ('IRRECOUVRABLE', 'RECOUVREMENT')
GROUP BY s."entrepriseId", s."documentId", s.id, s.montant
HAVING coalesce(sum(t.base + t.tva), 0) <> s.montant
UNION ALL
SELECT s."entrepriseId", d.id, NULL, format('%s perdus, %s restent à payer', sum(s.montant), d.reste_a_payer)
FROM systeme.suivi_reglement s
JOIN "Document" d ON d."entrepriseId" = s."entrepriseId" AND d.id = s."documentId"
WHERE s.nature IN ('IRRECOUVRABLE', 'RECOUVREMENT')
GROUP BY s."entrepriseId", d.id, d."statutReglement", d.reste_a_payer
HAVING bool_or(s.nature = 'RECOUVREMENT')
   AND sum(s.montant) <> CASE d."statutReglement" WHEN 'IRRECOUVRABLE' THEN d.reste_a_payer ELSE 0 END
