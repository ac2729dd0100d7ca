-- A movement as far as reversing it asks. $1 movement.
SELECT m."articleId", m."storeId", m.type, m.quantite, m."coutUnitaire", m."documentId" IS NOT NULL, m."transferId" IS NOT NULL,
       m."inventaireId" IS NOT NULL, m."inverseDeId" IS NOT NULL,
       EXISTS (SELECT FROM "MouvementStock" i WHERE i."entrepriseId" = m."entrepriseId" AND i."inverseDeId" = m.id)
FROM "MouvementStock" m WHERE m.id = $1
