-- What was due before the last midnight that was seen to (systeme.tache_periodique) and is not paid is marked EN_RETARD;
-- what is marked so has something left to pay.
SELECT d."entrepriseId" AS entreprise, d.id AS document, d.numero,
       format('%s, %s à payer au %s', d."statutReglement", d.reste_a_payer, d."dateEcheance") AS faute
FROM "Document" d
JOIN systeme.tache_periodique t ON t."entrepriseId" = d."entrepriseId" AND t.nom = 'ventes.marquer_retards'
WHERE d."statutReglement" IN ('NON_PAYE', 'PARTIEL') AND d.statut <> 'BROUILLON' AND d.type <> 'AVOIR'
  AND (d."dateEcheance" < t.creneau::date
       OR (SELECT sum(e.montant) FROM systeme.echeance e
           WHERE e."entrepriseId" = d."entrepriseId" AND e."documentId" = d.id
             AND e."dateEcheance" < t.creneau::date AND e."dateEcheance" >= t.creneau::date - 400) > d.montant_paye)
UNION ALL
SELECT d."entrepriseId", d.id, d.numero, format('EN_RETARD, %s à payer au %s', d.reste_a_payer, d."dateEcheance")
FROM "Document" d
WHERE d."statutReglement" = 'EN_RETARD' AND (d.reste_a_payer = 0 OR d."dateEcheance" IS NULL OR d.type = 'AVOIR')
