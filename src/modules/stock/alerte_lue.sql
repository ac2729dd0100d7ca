-- An alert, locked. $1 alert.
SELECT t."resolueAt" IS NOT NULL FROM systeme.alerte_stock t WHERE t.id = $1 FOR NO KEY UPDATE
