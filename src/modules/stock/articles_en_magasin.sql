-- Articles with what one store has of each. $1 store, $2 articles.
SELECT a.id, a.reference, a.nom, a."suiviStock" AND a.type = 'PRODUIT',
       a."stockNegatifAutorise" OR coalesce((SELECT p."stockNegatifAutorise" FROM "ParametresEntreprise" p), false),
       coalesce(i.quantite, 0), coalesce(i.quantite_reservee, 0)
FROM "Article" a
LEFT JOIN "StoreStockItem" i ON i."entrepriseId" = a."entrepriseId" AND i."articleId" = a.id AND i."storeId" = $1
WHERE a.id = ANY ($2::uuid[])
