-- The lines of a batch of documents, in order. $1 tenant, $2 documents.
SELECT l."documentId", l.type, l.designation, l.description, l.unite, l.quantite, l.prix_unitaire_ht,
       l.prix_unitaire_ttc, l.tva, l."categorieTva", l.remise, l."remiseType", l.montant_ht, l.montant_tva, l.montant_ttc
FROM "LigneDocument" l
WHERE l."entrepriseId" = $1 AND l."documentId" = ANY ($2::uuid[])
ORDER BY l."documentId", l.ordre
