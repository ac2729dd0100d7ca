-- What became of the lines of a document (R-DOC-8), in their order. $1 document.
SELECT a."ligneId", a.quantite, a.retournee, a.reprise, a.commandee, a.commande_en_cours, a.livree, a.livraison_en_cours,
       a.facturee, a.facturation_en_cours
FROM systeme.ligne_avancement a
JOIN "LigneDocument" l ON l."entrepriseId" = a."entrepriseId" AND l.id = a."ligneId"
WHERE a."documentId" = $1
ORDER BY l.ordre
