-- The attempt failed, or the exchange ends here. $1 exchange, $2 why, $3 state.
UPDATE systeme.flux_plateforme SET erreur = left($2::text, 2000), etat = $3 WHERE id = $1
