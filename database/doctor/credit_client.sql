-- The credit that a document gives its client is what it was paid too much, and the ledger of credit adds up to it
-- (R-DOC-7): one row for each movement, whatever the payments that made it.
SELECT coalesce(d."entrepriseId", c."entrepriseId") AS entreprise, coalesce(d.id, c."documentId") AS document, d.numero,
       format('%s payés en trop, le registre du crédit dit %s', coalesce(d.credit, 0), coalesce(c.credit, 0)) AS faute
FROM (SELECT "entrepriseId", id, numero, montant_paye - "netAPayer" AS credit FROM "Document"
      WHERE "statutReglement" = 'TROP_PERCU' AND "netAPayer" >= 0 AND "clientId" IS NOT NULL) d
FULL JOIN (SELECT "entrepriseId", "documentId", sum(montant) AS credit FROM systeme.credit_client GROUP BY 1, 2) c
    ON c."entrepriseId" = d."entrepriseId" AND c."documentId" = d.id
WHERE coalesce(d.credit, 0) <> coalesce(c.credit, 0)
UNION ALL
SELECT c."entrepriseId", d.id, d.numero, 'le crédit est noté pour un autre client que celui du document'
FROM systeme.credit_client c
JOIN "Document" d ON d."entrepriseId" = c."entrepriseId" AND d.id = c."documentId"
WHERE c."clientId" IS DISTINCT FROM d."clientId"
