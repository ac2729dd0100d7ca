-- Somebody treated a ticket that is kept. $1 kept ticket, $2 state, $3 document that stands for it, $4 user, $5 now, $6 reason. Its
-- register, or no row when there is nothing left to treat.
UPDATE systeme.caisse_quarantaine SET statut = $2, "documentId" = $3, "traiteParId" = $4, "traiteAt" = $5, raison = $6
WHERE id = $1 AND statut = 'A_TRAITER'
RETURNING "registerId"
