-- The movements of an article in a store follow each other without a jump from 0 to the present stock (R-STK-2).
-- Time does not order them exactly (a transaction may wait for another that began later), so the order is not used:
-- in an unbroken chain every level is left as often as it is reached, but for the first level and the last.
SELECT "entrepriseId" AS entreprise, "storeId" AS magasin, "articleId" AS article,
       format('le niveau %s est quitté %s fois de plus qu''il n''est atteint', niveau, sum(sens)) AS faute
FROM (
    SELECT "entrepriseId", "storeId", "articleId", stock_avant AS niveau, 1 AS sens FROM "MouvementStock"
    UNION ALL
    SELECT "entrepriseId", "storeId", "articleId", stock_apres, -1 FROM "MouvementStock"
    UNION ALL
    SELECT "entrepriseId", "storeId", "articleId", 0, -1 FROM "StoreStockItem"
    UNION ALL
    SELECT "entrepriseId", "storeId", "articleId", quantite, 1 FROM "StoreStockItem"
) passages
GROUP BY "entrepriseId", "storeId", "articleId", niveau
HAVING sum(sens) <> 0
