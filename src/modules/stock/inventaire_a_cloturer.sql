-- The articles of a count about to close, with what the ledger says now. $1 count.
SELECT e."articleId", a.nom, e.compte, coalesce(e.attendu, 0), coalesce(i.quantite, 0), coalesce(e.raison, ''), a."coutMoyen"
FROM systeme.inventaire_etat e
JOIN systeme.inventaire n ON n."entrepriseId" = e."entrepriseId" AND n.id = e."inventaireId"
JOIN "Article" a ON a."entrepriseId" = e."entrepriseId" AND a.id = e."articleId"
LEFT JOIN "StoreStockItem" i ON i."entrepriseId" = e."entrepriseId" AND i."storeId" = n."storeId" AND i."articleId" = e."articleId"
WHERE e."inventaireId" = $1
ORDER BY e."articleId"
