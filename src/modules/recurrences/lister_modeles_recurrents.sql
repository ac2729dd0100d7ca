-- Recurring documents with their last turns, those that come next first. $1 state or NULL, $2 how many at most.
SELECT m.id, m.nom, m.demande::text, m.unite, m.intervalle, m.ancre, m.fin, m.nombre, m.mode, array_to_json(m.destinataires)::text,
       m."rangSuivant", m.statut, m.version,
       coalesce((SELECT json_agg(json_build_object('rang', e.rang, 'date', e.date, 'etape', e.etape, 'documentId', e."documentId",
                                                   'erreur', e.erreur) ORDER BY e.rang DESC)
                 FROM (SELECT * FROM systeme.recurrence_echeance x
                       WHERE x."entrepriseId" = m."entrepriseId" AND x."modeleId" = m.id ORDER BY x.rang DESC LIMIT 12) e), '[]')::text
FROM systeme.modele_recurrent m
WHERE $1::text IS NULL OR m.statut = $1::text
ORDER BY m.prochaine NULLS LAST, m.id LIMIT $2::int
