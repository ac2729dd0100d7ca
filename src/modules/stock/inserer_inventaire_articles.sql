-- The articles of a count, as inventaire_portee.sql finds them. $1 tenant, $2 count, $3 store, $4 scope, $5 names (uuid[]).
WITH RECURSIVE branche AS (
    SELECT c.id FROM "Categorie" c WHERE $4 = 'CATEGORIES' AND c.id = ANY ($5::uuid[])
    UNION SELECT c.id FROM "Categorie" c JOIN branche b ON c."parentId" = b.id)
INSERT INTO systeme.inventaire_article ("entrepriseId", "inventaireId", "articleId")
SELECT $1::uuid, $2::uuid, a.id FROM "Article" a
LEFT JOIN "StoreStockItem" i ON i."entrepriseId" = a."entrepriseId" AND i."articleId" = a.id AND i."storeId" = $3
WHERE a."suiviStock" AND a.type = 'PRODUIT'
  AND CASE $4 WHEN 'LISTE' THEN a.id = ANY ($5::uuid[])
              WHEN 'CATEGORIES' THEN (a.actif OR i.quantite <> 0) AND a."categorieId" IN (SELECT id FROM branche)
              ELSE a.actif OR i.quantite <> 0 END
