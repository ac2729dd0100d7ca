-- Recurring documents that are due, locked; those that another process is at are passed over. $1 today, $2 how many at most.
SELECT m.id, m.nom, m.demande::text, m.unite, m.intervalle, m.ancre, m.fin, m.nombre, m.mode, array_to_json(m.destinataires)::text,
       m."rangSuivant", m.statut, m.version
FROM systeme.modele_recurrent m
WHERE m.statut = 'ACTIF' AND m.prochaine <= $1::date
ORDER BY m.prochaine, m.id LIMIT $2::int FOR NO KEY UPDATE SKIP LOCKED
