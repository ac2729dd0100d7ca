-- A page of the ledger of an article, the last movement first, with what is behind each. $1 article, $2 store or NULL for
-- all, $3 rows, $4 rows to skip. Served by mouvement_stock_article_id_idx.
SELECT m.id, m.rang, to_char(m."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), m.type, m."storeId", s.nom, m.quantite,
       m.stock_avant, m.stock_apres, m.motif, nullif(concat_ws(' ', u.prenom, u.nom), ''), m."documentId", d.type, d.numero, m."transferId", t.numero,
       m."inventaireId", n.numero, m."inverseDeId",
       (SELECT i.id FROM "MouvementStock" i WHERE i."entrepriseId" = m."entrepriseId" AND i."inverseDeId" = m.id),
       m."coutUnitaire", m."coutMoyen"
FROM (SELECT m.* FROM "MouvementStock" m WHERE m."articleId" = $1 AND ($2::uuid IS NULL OR m."storeId" = $2)
      ORDER BY m.rang DESC NULLS LAST, m."createdAt" DESC, m.id DESC LIMIT $3 OFFSET $4) m
JOIN "Store" s ON s."entrepriseId" = m."entrepriseId" AND s.id = m."storeId"
LEFT JOIN "User" u ON u."entrepriseId" = m."entrepriseId" AND u.id = m."createdBy"
LEFT JOIN "Document" d ON d."entrepriseId" = m."entrepriseId" AND d.id = m."documentId"
LEFT JOIN "StockTransfer" t ON t."entrepriseId" = m."entrepriseId" AND t.id = m."transferId"
LEFT JOIN systeme.inventaire n ON n."entrepriseId" = m."entrepriseId" AND n.id = m."inventaireId"
ORDER BY m.rang DESC NULLS LAST, m."createdAt" DESC, m.id DESC
