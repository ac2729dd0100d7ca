-- Tickets that are kept, oldest first. $1 state. The first 500.
SELECT q.id, q."registerId", r.nom, q."ticketId", q.corps, q.motifs::text,
       to_char(q."recuAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS recu, q.statut, q."documentId", q.raison
FROM systeme.caisse_quarantaine q
JOIN "Register" r ON r."entrepriseId" = q."entrepriseId" AND r.id = q."registerId"
WHERE q.statut = $1
ORDER BY q."recuAt", q.id
LIMIT 500
