-- A page of the ledger of an article, the last movement first, with what is behind each. $1 article, $2 store or NULL for
-- all, $3 rows, $4 rows to skip. Each store gives its last movements out of mouvement_stock_article_id_idx; movements from before
-- places were given come after them, by date.
SELECT m.id, m.rang, to_char(m."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), m.type, m."storeId", s.nom, m.quantite,
       m.stock_avant, m.stock_apres, m.motif, nullif(concat_ws(' ', u.prenom, u.nom), ''), m."documentId", d.type, d.numero, m."transferId", t.numero,
       m."inventaireId", n.numero, m."inverseDeId",
       (SELECT i.id FROM "MouvementStock" i WHERE i."entrepriseId" = m."entrepriseId" AND i."inverseDeId" = m.id),
       m."coutUnitaire", m."coutMoyen"
FROM (SELECT i."entrepriseId", x.id
      FROM "StoreStockItem" i
      CROSS JOIN LATERAL (
          (SELECT m.id, m.rang, m."createdAt" FROM "MouvementStock" m
           WHERE m."entrepriseId" = i."entrepriseId" AND m."articleId" = $1 AND m."storeId" = i."storeId" AND m.rang IS NOT NULL
           ORDER BY m.rang DESC LIMIT $3::bigint + $4::bigint)
          UNION ALL
          (SELECT m.id, NULL, m."createdAt" FROM "MouvementStock" m
           WHERE m."entrepriseId" = i."entrepriseId" AND m."articleId" = $1 AND m."storeId" = i."storeId" AND m.rang IS NULL
           ORDER BY m."createdAt" DESC, m.id DESC LIMIT $3::bigint + $4::bigint)) x
      WHERE i."articleId" = $1 AND ($2::uuid IS NULL OR i."storeId" = $2)
      ORDER BY x.rang DESC NULLS LAST, x."createdAt" DESC, x.id DESC LIMIT $3 OFFSET $4) p
JOIN "MouvementStock" m ON m."entrepriseId" = p."entrepriseId" AND m.id = p.id
JOIN "Store" s ON s."entrepriseId" = m."entrepriseId" AND s.id = m."storeId"
LEFT JOIN "User" u ON u."entrepriseId" = m."entrepriseId" AND u.id = m."createdBy"
LEFT JOIN "Document" d ON d."entrepriseId" = m."entrepriseId" AND d.id = m."documentId"
LEFT JOIN "StockTransfer" t ON t."entrepriseId" = m."entrepriseId" AND t.id = m."transferId"
LEFT JOIN systeme.inventaire n ON n."entrepriseId" = m."entrepriseId" AND n.id = m."inventaireId"
ORDER BY m.rang DESC NULLS LAST, m."createdAt" DESC, m.id DESC
