-- The lines of a draft, in order. $1 tenant, $2 transfer, $3 ids, $4 articles, $5 quantities.
INSERT INTO "StockTransferItem" (id, "entrepriseId", "transferId", "articleId", quantite)
SELECT l.id, $1::uuid, $2::uuid, l.article, l.quantite FROM unnest($3::uuid[], $4::uuid[], $5::int[]) AS l(id, article, quantite)
