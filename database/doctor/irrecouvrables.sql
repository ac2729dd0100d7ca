-- A bad debt keeps the VAT of all that was left to pay, by rate (CGI art. 272-1).
SELECT s."entrepriseId" AS entreprise, s."documentId" AS document, s.id AS suivi,
       format('%s perdus, la TVA en explique %s', s.montant, coalesce(sum(t.base + t.tva), 0)) AS faute
FROM systeme.suivi_reglement s
LEFT JOIN systeme.irrecouvrable_tva t ON t."entrepriseId" = s."entrepriseId" AND t."suiviId" = s.id
WHERE s.nature = 'IRRECOUVRABLE'
GROUP BY s."entrepriseId", s."documentId", s.id, s.montant
HAVING coalesce(sum(t.base + t.tva), 0) <> s.montant
