-- A recurring document, locked. $1 id.
SELECT m.id, m.nom, m.demande::text, m.unite, m.intervalle, m.ancre, m.fin, m.nombre, m.mode, array_to_json(m.destinataires)::text,
       m."rangSuivant", m.statut, m.version
FROM systeme.modele_recurrent m WHERE m.id = $1::uuid FOR NO KEY UPDATE
