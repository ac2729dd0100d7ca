-- Mails with the state of each recipient and its history, newest first. $1 document or NULL, $2 state of a recipient or NULL,
-- $3 how many at most.
SELECT k.id, k."documentId", k.genre, k.envoi, k.sujet, k.texte, to_char(k."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       (SELECT json_agg(json_build_object('adresse', r.adresse, 'statut', r.statut, 'essais', r.essais, 'essaiAt', r."essaiAt",
                   'etats', (SELECT json_agg(json_build_object('statut', s.statut, 'code', s.code, 'reponse', s.reponse,
                                 'at', s."createdAt") ORDER BY s.rang)
                             FROM systeme.courriel_etat s WHERE s."entrepriseId" = r."entrepriseId"
                               AND s."courrielId" = r."courrielId" AND s.adresse = r.adresse)) ORDER BY r.adresse)
        FROM systeme.courriel_destinataire r WHERE r."entrepriseId" = k."entrepriseId" AND r."courrielId" = k.id)::text
FROM systeme.courriel k
WHERE ($1::uuid IS NULL OR k."documentId" = $1::uuid)
  AND ($2::text IS NULL OR EXISTS (SELECT FROM systeme.courriel_destinataire r
        WHERE r."entrepriseId" = k."entrepriseId" AND r."courrielId" = k.id AND r.statut = $2::text))
ORDER BY k."createdAt" DESC, k.id DESC LIMIT $3::int
