-- Frees all that an order still holds. $1 tenant, $2 order.
SELECT systeme.release_stock($1::uuid,
    ARRAY(SELECT r."ligneId" FROM systeme.reservation_stock r WHERE r."documentId" = $2 AND r.reste > 0), NULL)
