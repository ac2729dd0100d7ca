-- What left of each article. $1 transfer, $2 articles, $3 quantities.
UPDATE "StockTransferItem" i SET "quantiteExpediee" = e.quantite
FROM unnest($2::uuid[], $3::int[]) AS e(article, quantite) WHERE i."transferId" = $1 AND i."articleId" = e.article
