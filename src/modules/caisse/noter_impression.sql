-- The first print of a ticket that no device printed. $1 document, $2 now. One row when this is the first.
UPDATE systeme.caisse_ticket t SET "imprimeAt" = $2
WHERE t."documentId" = $1 AND t."imprimeAt" IS NULL AND t."appareilId" IS NULL
RETURNING t."documentId"
