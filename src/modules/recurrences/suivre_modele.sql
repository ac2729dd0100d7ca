-- Moves a recurring document past the turns that were taken. $1 id, $2 next rank, $3 next date; without one it is over.
UPDATE systeme.modele_recurrent
SET "rangSuivant" = $2::int, prochaine = $3::date, statut = CASE WHEN $3::date IS NULL THEN 'TERMINE' ELSE statut END
WHERE id = $1::uuid
