-- What of some requests is known already: the ticket that each made, or the body that is kept. $1 ids of tickets, $2
-- fingerprints of their contents, in the same order. A row each.
SELECT t."contenuSha256", q.statut, q.motifs::text, q."documentId"
FROM unnest($1::uuid[], $2::bytea[]) WITH ORDINALITY AS d(id, contenu, rang)
LEFT JOIN systeme.caisse_ticket t ON t."documentId" = d.id
LEFT JOIN LATERAL (SELECT q.* FROM systeme.caisse_quarantaine q
                   WHERE q."contenuSha256" = d.contenu AND t."documentId" IS NULL ORDER BY q."recuAt", q.id LIMIT 1) q ON true
ORDER BY d.rang
