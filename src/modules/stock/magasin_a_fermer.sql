-- A store about to change its state, locked against movements, and what keeps it open: the articles that it still has or
-- promises, the transfers and counts under way. $1 store.
WITH magasin AS MATERIALIZED (SELECT s.id, s.nom, s.status, s."isMainStore" FROM "Store" s WHERE s.id = $1 FOR UPDATE)
SELECT m.id, m.nom, m.status, m."isMainStore",
       (SELECT count(*) FROM "StoreStockItem" i WHERE i."storeId" = m.id AND (i.quantite <> 0 OR i.quantite_reservee <> 0)),
       (SELECT count(*) FROM "StockTransfer" t WHERE m.id IN (t."storeSourceId", t."storeDestinationId")
                                                 AND t.statut IN ('BROUILLON', 'VALIDE', 'EXPEDIE', 'PARTIELLEMENT_RECU')),
       (SELECT count(*) FROM systeme.inventaire n WHERE n."storeId" = m.id AND n.statut = 'OUVERT')
FROM magasin m
