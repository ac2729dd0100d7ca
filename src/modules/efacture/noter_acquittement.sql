-- What the platform says of something we sent. $1 exchange, $2 Ok or Error, $3 reason, $4 when.
UPDATE systeme.flux_plateforme SET etat = CASE $2 WHEN 'Ok' THEN 'ACCEPTE' ELSE 'REJETE' END,
    erreur = CASE $2 WHEN 'Ok' THEN NULL ELSE left($3::text, 2000) END, maj_at = $4
WHERE id = $1 AND etat = 'ENVOYE' AND $2 IN ('Ok', 'Error')
