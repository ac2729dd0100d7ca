-- What a count would be of, once its store is locked against another that opens: how many of the named categories or articles exist,
-- how many articles that makes, and how many of them are in another open count, which. $1 store, $2 scope, $3 names (uuid[]).
WITH branche AS (
    WITH RECURSIVE sous AS (
        SELECT c.id FROM "Categorie" c WHERE $2 = 'CATEGORIES' AND c.id = ANY ($3::uuid[])
        UNION SELECT c.id FROM "Categorie" c JOIN sous ON c."parentId" = sous.id)
    SELECT id FROM sous
), portee AS (
    SELECT a.id FROM "Article" a
    LEFT JOIN "StoreStockItem" i ON i."entrepriseId" = a."entrepriseId" AND i."articleId" = a.id AND i."storeId" = $1
    WHERE a."suiviStock" AND a.type = 'PRODUIT'
      AND CASE $2 WHEN 'LISTE' THEN a.id = ANY ($3::uuid[])
                  WHEN 'CATEGORIES' THEN (a.actif OR i.quantite <> 0) AND a."categorieId" IN (SELECT id FROM branche)
                  ELSE a.actif OR i.quantite <> 0 END
), occupe AS (
    SELECT p.id, n.numero FROM portee p
    JOIN systeme.inventaire_article x ON x."articleId" = p.id
    JOIN systeme.inventaire n ON n."entrepriseId" = x."entrepriseId" AND n.id = x."inventaireId"
    WHERE n."storeId" = $1 AND n.statut = 'OUVERT'
)
SELECT CASE $2 WHEN 'LISTE' THEN (SELECT count(*) FROM portee)
            WHEN 'CATEGORIES' THEN (SELECT count(*) FROM "Categorie" c WHERE c.id = ANY ($3::uuid[])) ELSE 0 END,
       (SELECT count(*) FROM portee), (SELECT count(*) FROM occupe), coalesce((SELECT min(numero) FROM occupe), '')
