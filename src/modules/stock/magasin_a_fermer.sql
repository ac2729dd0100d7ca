-- A store about to change its state, once it is locked, and what keeps it open: the articles that it still has or
-- promises, the transfers and counts under way, the tills that are open. $1 store.
SELECT m.id, m.nom, m.status, m."isMainStore",
       (SELECT count(*) FROM "StoreStockItem" i WHERE i."storeId" = m.id AND (i.quantite <> 0 OR i.quantite_reservee <> 0)),
       (SELECT count(*) FROM "StockTransfer" t WHERE m.id IN (t."storeSourceId", t."storeDestinationId")
                                                 AND t.statut IN ('BROUILLON', 'VALIDE', 'EXPEDIE', 'PARTIELLEMENT_RECU')),
       (SELECT count(*) FROM systeme.inventaire n WHERE n."storeId" = m.id AND n.statut = 'OUVERT'),
       (SELECT count(*) FROM "Register" r JOIN "RegisterSession" e ON e."entrepriseId" = r."entrepriseId" AND e."registerId" = r.id
        WHERE r."storeId" = m.id AND e.statut <> 'CLOTUREE')
FROM "Store" m WHERE m.id = $1
