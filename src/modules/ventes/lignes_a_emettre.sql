-- The lines of documents with what issuing asks of their articles, document by document in order. $1 documents. A line
-- without article that is counted in hours or days is a service. Each article is looked up (LIMIT): a hash join would read
-- the whole catalogue for a few of them.
SELECT l.id, l.type, l."articleId", l.designation, l.description, l.unite, l.quantite, l.prix_unitaire_ht,
       l.prix_unitaire_ttc, l.tva, l."categorieTva", l.remise, l."remiseType", l."ligneOrigineId",
       coalesce(a."suiviStock", false), coalesce(a.type = 'SERVICE', l.unite IN ('HUR', 'DAY')), coalesce(a."stockNegatifAutorise", false),
       CASE WHEN a."suiviStock" THEN
           (SELECT coalesce(sum(i.quantite::bigint - i.quantite_reservee), 0) FROM "StoreStockItem" i
            WHERE i."entrepriseId" = l."entrepriseId" AND i."articleId" = a.id
              AND i."storeId" = (SELECT d."storeId" FROM "Document" d WHERE d."entrepriseId" = l."entrepriseId" AND d.id = l."documentId")) END AS disponible,
       a.nom, a.reference, l.montant_ht, l.montant_tva, l.montant_ttc,
       CASE WHEN l."ligneOrigineId" IS NOT NULL THEN
           (SELECT o.type FROM "LigneDocument" lo
            JOIN "Document" o ON o."entrepriseId" = lo."entrepriseId" AND o.id = lo."documentId"
            WHERE lo."entrepriseId" = l."entrepriseId" AND lo.id = l."ligneOrigineId") END AS origine_type,
       CASE WHEN l."ligneOrigineId" IS NOT NULL THEN
           coalesce((SELECT r.reste FROM systeme.reservation_stock r
                     WHERE r."entrepriseId" = l."entrepriseId" AND r."ligneId" = l."ligneOrigineId"), 0) END AS reservee, l."documentId", coalesce(a.stock_actuel, 0)
FROM "LigneDocument" l
LEFT JOIN LATERAL (
    SELECT a.id, a.nom, a.reference, a.type, a."suiviStock", a."stockNegatifAutorise", a.stock_actuel
    FROM "Article" a WHERE a."entrepriseId" = l."entrepriseId" AND a.id = l."articleId" LIMIT 1) a ON true
WHERE l."documentId" = ANY ($1::uuid[])
ORDER BY l."documentId", l.ordre
