-- What a store holds is the sum of what the reservations of orders have left and of the transfers that are validated and not
-- sent; only an order under way holds any.
SELECT coalesce(s."entrepriseId", r."entrepriseId") AS entreprise, coalesce(s."storeId", r."storeId") AS magasin,
       coalesce(s."articleId", r."articleId") AS article, NULL::uuid AS document,
       format('le magasin dit %s réservés, ses réservations %s', coalesce(s.quantite_reservee, 0), coalesce(r.reste, 0)) AS faute
FROM "StoreStockItem" s
FULL JOIN (SELECT "entrepriseId", "storeId", "articleId", sum(reste) AS reste
           FROM (SELECT "entrepriseId", "storeId", "articleId", reste FROM systeme.reservation_stock
                 UNION ALL
                 SELECT i."entrepriseId", t."storeSourceId", i."articleId", i.quantite
                 FROM "StockTransfer" t
                 JOIN "StockTransferItem" i ON i."entrepriseId" = t."entrepriseId" AND i."transferId" = t.id
                 WHERE t.statut = 'VALIDE') tenu
           GROUP BY 1, 2, 3) r USING ("entrepriseId", "storeId", "articleId")
WHERE coalesce(s.quantite_reservee, 0) <> coalesce(r.reste, 0)
UNION ALL
SELECT r."entrepriseId", r."storeId", r."articleId", d.id, format('la commande %s est %s et tient encore %s', d.numero, d.statut, r.reste)
FROM systeme.reservation_stock r
JOIN "Document" d ON d."entrepriseId" = r."entrepriseId" AND d.id = r."documentId"
WHERE r.reste > 0 AND (d.type <> 'COMMANDE' OR d.statut NOT IN ('CONFIRMEE', 'PARTIELLEMENT_LIVREE', 'LIVREE'))
