-- Turns with steps that remain, oldest first. $1 how many at most. Served by recurrence_echeance_etape_idx.
SELECT e."modeleId", e.rang, e.demande::text, e.mode, array_to_json(e.destinataires)::text, e.etape, e."documentId"
FROM systeme.recurrence_echeance e WHERE e.etape <> 'FAIT' ORDER BY e."createdAt", e."modeleId", e.rang LIMIT $1::int
