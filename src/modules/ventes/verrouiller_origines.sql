-- Locks the documents that the lines of a document come from. $1 document. Their types.
SELECT d.id, d.type
FROM "Document" d
WHERE d.id = ANY (ARRAY(SELECT o."documentId" FROM "LigneDocument" l
                        JOIN "LigneDocument" o ON o."entrepriseId" = l."entrepriseId" AND o.id = l."ligneOrigineId"
                        WHERE l."documentId" = $1))
ORDER BY array_position(ARRAY['DEVIS', 'COMMANDE', 'BON_LIVRAISON'], d.type), d.id
FOR NO KEY UPDATE OF d
