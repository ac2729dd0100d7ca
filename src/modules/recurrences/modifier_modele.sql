-- Changes a recurring document; its row is locked. $1 id, $2 name, $3 content, $4 end, $5 number, $6 mode, $7 recipients,
-- $8 next rank, $9 next date, $10 state.
UPDATE systeme.modele_recurrent
SET nom = $2::text, demande = $3::jsonb, fin = $4::date, nombre = $5::int, mode = $6::text, destinataires = $7::text[],
    "rangSuivant" = $8::int, prochaine = $9::date, statut = $10::text
WHERE id = $1::uuid
RETURNING version
