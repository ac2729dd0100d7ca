-- Writes entries, each with the place in the ledger and the stock of the moment, read together. $1 tenant, $2 count, $3 user,
-- $4 ids, $5 articles, $6 quantities, $7 places in the shop.
INSERT INTO systeme.inventaire_saisie ("entrepriseId", id, "inventaireId", "articleId", passage, quantite, rang, stock, emplacement, "userId")
SELECT $1::uuid, e.id, $2::uuid, e.article, x.passage, e.quantite, a."rangStock", coalesce(i.quantite, 0), e.emplacement, $3::uuid
FROM unnest($4::uuid[], $5::uuid[], $6::int[], $7::text[]) AS e(id, article, quantite, emplacement)
JOIN systeme.inventaire n ON n."entrepriseId" = $1 AND n.id = $2
JOIN systeme.inventaire_article x ON x."entrepriseId" = $1 AND x."inventaireId" = $2 AND x."articleId" = e.article
JOIN "Article" a ON a."entrepriseId" = $1 AND a.id = e.article
LEFT JOIN "StoreStockItem" i ON i."entrepriseId" = $1 AND i."storeId" = n."storeId" AND i."articleId" = e.article
