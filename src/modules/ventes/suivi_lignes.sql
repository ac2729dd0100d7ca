-- What became of the lines of a document that carry an amount, in their order; columns of avancement_lignes.sql, then
-- designation and unit. $1 document.
SELECT a."ligneId", a.quantite, a.retournee, a.reprise, a.commandee, a.commande_en_cours, a.livree, a.livraison_en_cours,
       a.facturee, a.facturation_en_cours, l.designation, l.unite
FROM systeme.ligne_avancement a
JOIN "LigneDocument" l ON l."entrepriseId" = a."entrepriseId" AND l.id = a."ligneId"
WHERE a."documentId" = $1 AND l.type IN ('ARTICLE', 'LIBRE')
ORDER BY l.ordre
