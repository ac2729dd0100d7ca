-- Notes that reservations ended with their delay. $1 lines.
UPDATE systeme.reservation_stock r SET "expireeAt" = now(), "updatedAt" = now() WHERE r."ligneId" = ANY ($1::uuid[]) AND r.reste = 0 AND r."expireeAt" IS NULL
