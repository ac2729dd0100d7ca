-- One act over several documents: its payments are those of its client's documents and add up to it. Where credit is used no
-- money moves: what the documents gain, the credit notes and the documents paid too much lose.
SELECT e."entrepriseId" AS entreprise, e.id AS encaissement,
       format('%s %s : ses paiements font %s, net de crédit %s, sur %s documents d''un autre client', e.nature, e.montant,
              coalesce(sum(p.montant) FILTER (WHERE d.type <> 'AVOIR' AND p.montant > 0), 0),
              coalesce(sum(CASE d.type WHEN 'AVOIR' THEN -p.montant ELSE p.montant END), 0),
              count(*) FILTER (WHERE d."clientId" IS DISTINCT FROM e."clientId")) AS faute
FROM systeme.encaissement e
LEFT JOIN systeme.encaissement_paiement g ON g."entrepriseId" = e."entrepriseId" AND g."encaissementId" = e.id
LEFT JOIN "Paiement" p ON p."entrepriseId" = g."entrepriseId" AND p.id = g."paiementId"
LEFT JOIN "Document" d ON d."entrepriseId" = p."entrepriseId" AND d.id = p."documentId"
GROUP BY e."entrepriseId", e.id, e.nature, e.montant
HAVING coalesce(sum(p.montant) FILTER (WHERE d.type <> 'AVOIR' AND p.montant > 0), 0) <> e.montant
    OR (e.nature = 'IMPUTATION' AND sum(CASE d.type WHEN 'AVOIR' THEN -p.montant ELSE p.montant END) <> 0)
    OR count(*) FILTER (WHERE d."clientId" IS DISTINCT FROM e."clientId") > 0
