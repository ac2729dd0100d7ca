-- The loyalty of a client: balance, tier, what counts for the next one, and the programme. $1 client, $2 moment. One row, or none
-- for another tenant's.
SELECT c.points_solde, p."pointsParEuro", p."baseGain", p."valeurPoint", p."validitePointsMois",
       n.id AS niveau, n.nom, n.remise, c."niveauFideliteJusquAu",
       a.points AS annee, s.nom AS suivant, s.remise AS suivant_remise, s."seuilPoints"
FROM "Client" c
JOIN "ParametresEntreprise" p ON p."entrepriseId" = c."entrepriseId"
LEFT JOIN "NiveauFidelite" n ON n."entrepriseId" = c."entrepriseId" AND n.id = c."niveauFideliteId" AND n.actif
CROSS JOIN LATERAL (
    SELECT greatest(coalesce(sum(m.points), 0), 0) AS points FROM "MouvementPoints" m
    WHERE m."entrepriseId" = c."entrepriseId" AND m."clientId" = c.id AND m."createdAt" > $2::timestamptz - interval '1 year'
      AND systeme.compte_pour_le_niveau(m)) a
LEFT JOIN LATERAL (
    SELECT h.nom, h.remise, h."seuilPoints" FROM "NiveauFidelite" h
    WHERE h."entrepriseId" = c."entrepriseId" AND h.actif AND h."seuilPoints" > greatest(a.points, coalesce(n."seuilPoints", -1))
    ORDER BY h."seuilPoints", h.ordre, h.id LIMIT 1) s ON true
WHERE c.id = $1
