-- Nothing was issued into a period after it was closed (R-DOC-7).
SELECT d."entrepriseId" AS entreprise, d.id AS document, d.numero,
       format('daté du %s, émis le %s ; période close jusqu''au %s le %s', d."dateEmission", d."valideAt", c."jusquAu",
              c."createdAt") AS faute
FROM systeme.periode_close c
JOIN "Document" d ON d."entrepriseId" = c."entrepriseId" AND d."dateEmission" <= c."jusquAu" AND d."valideAt" > c."createdAt"
WHERE d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET')
