-- Marks the documents of the company whose due date has passed, an instalment's included. $1 today there, $2 documents at
-- most. Instalments older than 400 days were marked long ago. Gives one row for each document marked.
UPDATE "Document" d SET "statutReglement" = 'EN_RETARD'
WHERE d.id IN (
    SELECT t.id FROM "Document" t
    WHERE t."statutReglement" IN ('NON_PAYE', 'PARTIEL') AND t.statut <> 'BROUILLON' AND t.type <> 'AVOIR'
      AND (t."dateEcheance" < $1::date OR t.id IN (
          SELECT e."documentId"
          FROM systeme.echeance e
          JOIN "Document" o ON o."entrepriseId" = e."entrepriseId" AND o.id = e."documentId"
          WHERE e."dateEcheance" < $1::date AND e."dateEcheance" >= $1::date - 400
            AND (SELECT sum(a.montant) FROM systeme.echeance a
                 WHERE a."entrepriseId" = e."entrepriseId" AND a."documentId" = e."documentId"
                   AND a."dateEcheance" <= e."dateEcheance") > o.montant_paye))
    ORDER BY t.id
    LIMIT $2::integer
    FOR NO KEY UPDATE OF t)
RETURNING d.id
