-- The platform has it. $1 exchange, $2 flow id, $3 now.
UPDATE systeme.flux_plateforme SET etat = 'ENVOYE', flux = $2, envoye_at = $3, erreur = NULL WHERE id = $1
