-- The current status of a received invoice. $1 invoice, $2 status, $3 when it was done.
UPDATE systeme.facture_recue SET statut = $2, statut_at = $3 WHERE id = $1
