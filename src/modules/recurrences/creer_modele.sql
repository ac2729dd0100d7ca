-- A recurring document. $1 company, $2 id, $3 name, $4 content, $5 unit, $6 interval, $7 anchor, $8 end, $9 number, $10 mode,
-- $11 recipients, $12 next rank, $13 next date.
INSERT INTO systeme.modele_recurrent ("entrepriseId", id, nom, demande, unite, intervalle, ancre, fin, nombre, mode, destinataires,
    "rangSuivant", prochaine, statut)
VALUES ($1::uuid, $2::uuid, $3::text, $4::jsonb, $5::text, $6::int, $7::date, $8::date, $9::int, $10::text, $11::text[], $12::int,
    $13::date, CASE WHEN $13::date IS NULL THEN 'TERMINE' ELSE 'ACTIF' END)
RETURNING version
