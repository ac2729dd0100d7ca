-- Notes a turn. $1 company, $2 task, $3 the turn that is done, NULL when it failed, $4 now, $5 failures in a row, $6 next
-- attempt, $7 why.
INSERT INTO systeme.tache_periodique AS t ("entrepriseId", nom, creneau, tourne_at, essais, essai_at, erreur)
VALUES ($1::uuid, $2::text, $3::timestamp, $4::timestamptz, $5::int, $6::timestamptz, $7::text)
ON CONFLICT ("entrepriseId", nom) DO UPDATE
SET creneau = coalesce(excluded.creneau, t.creneau), tourne_at = excluded.tourne_at, essais = excluded.essais,
    essai_at = excluded.essai_at, erreur = excluded.erreur
