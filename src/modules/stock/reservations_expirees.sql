-- Lines of orders whose reservation is over, with their orders in order. $1 moment, $2 how many at most.
SELECT r."ligneId", r."documentId" FROM systeme.reservation_stock r
WHERE r.reste > 0 AND r."expireAt" <= $1::timestamptz
ORDER BY r."documentId", r."ligneId" LIMIT $2
