-- Quotes sent whose validity ended before $1, under lock, $2 at most; those that somebody changes now wait for the next
-- time. $1 today on the wall of the company.
SELECT d.id, d.numero
FROM "Document" d
WHERE d.type = 'DEVIS' AND d.statut = 'ENVOYE' AND d."dateValidite" < $1
ORDER BY d."dateValidite", d.id
LIMIT $2
FOR NO KEY UPDATE SKIP LOCKED
