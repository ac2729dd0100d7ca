-- Locks the documents to transform, ancestors first. $1 documents, $2 true to add the delivery notes of the orders among
-- them, gone or being prepared. Rows in the order of the locks.
SELECT d.id, d.type
FROM "Document" d
WHERE d.id = ANY (ARRAY(
    SELECT unnest($1::uuid[])
    UNION
    SELECT b.id FROM "LigneDocument" o
    JOIN "Document" c ON c."entrepriseId" = o."entrepriseId" AND c.id = o."documentId" AND c.type = 'COMMANDE'
    JOIN "LigneDocument" e ON e."entrepriseId" = o."entrepriseId" AND e."ligneOrigineId" = o.id
    JOIN "Document" b ON b."entrepriseId" = e."entrepriseId" AND b.id = e."documentId"
    WHERE $2 AND o."documentId" = ANY ($1::uuid[]) AND b.type = 'BON_LIVRAISON' AND b.statut IN ('PREPARE', 'EXPEDIE', 'LIVRE')))
ORDER BY array_position(ARRAY['DEVIS', 'COMMANDE', 'BON_LIVRAISON'], d.type), d.id
FOR NO KEY UPDATE OF d
