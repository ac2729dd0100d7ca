-- What became of the lines of a document that carry an amount, in their order; columns of avancement_lignes.sql, then
-- designation, unit, and what draft delivery notes took: no invoice is made of that until they are validated. $1 document.
SELECT a."ligneId", a.quantite, a.retournee, a.reprise, a.commandee, a.commande_en_cours, a.livree, a.livraison_en_cours,
       a.facturee, a.facturation_en_cours, l.designation, l.unite,
       coalesce((SELECT sum(e.quantite) FROM "LigneDocument" e
                 JOIN "Document" b ON b."entrepriseId" = e."entrepriseId" AND b.id = e."documentId"
                 WHERE e."entrepriseId" = l."entrepriseId" AND e."ligneOrigineId" = l.id
                   AND b.type = 'BON_LIVRAISON' AND b.statut = 'BROUILLON'), 0)
FROM systeme.ligne_avancement a
JOIN "LigneDocument" l ON l."entrepriseId" = a."entrepriseId" AND l.id = a."ligneId"
WHERE a."documentId" = $1 AND l.type IN ('ARTICLE', 'LIBRE')
ORDER BY l.ordre
