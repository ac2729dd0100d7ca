-- The current status of an issued invoice, on the exchange that carried it. $1 exchange, $2 status, $3 when.
UPDATE systeme.flux_plateforme SET statut = $2, statut_at = $3 WHERE id = $1
